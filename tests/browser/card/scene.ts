import { expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clickIn } from './pointer';
import type { setStage } from './stage';

export const PAGE = `
  <p style="margin-block: 40px 400px">نص <span data-entity="kassym-jomart-tokayev" id="first">توكاييف</span>
  ثم كلام بينهما طويل بعض الشيء كي يبتعد الاسمان <span data-entity="csto" id="second">المنظمة</span></p>
  <p><a href="#followed">رابط إلى <span data-entity="csto" id="linked">المنظمة</span></a></p>
  <button id="elsewhere">زر</button>
  <div id="corner" style="position: fixed; inset: 0 auto auto 0">ركن</div>`;

export const CARD_NAME = 'قاسم جومارت توكاييف';
export const OTHER_NAME = 'منظمة معاهدة الأمن الجماعي';
export const { hover, click, keyboard } = userEvent;

export type Stage = ReturnType<typeof setStage>;
export const nameOf = (stage: Stage) => stage.dialog()?.querySelector('h2')?.textContent;
export const shows = (stage: Stage, name: string) =>
  vi.waitFor(() => expect(nameOf(stage)).toBe(name), { timeout: 3000 });
export const isClosed = (stage: Stage) =>
  vi.waitFor(() => expect(stage.dialog() === null).toBe(true));

/** Repeats a click until the card heeds clicks: in its first 500 ms it does not. */
export const clickUntil = (stage: Stage, button: string, done: () => void) =>
  vi.waitFor(
    async () => {
      await clickIn(stage.button(button));
      done();
    },
    { timeout: 3000, interval: 100 },
  );
