import { afterEach } from 'vitest';
import { collect } from '@/lib/page/collect';
import type { Run } from '@/lib/page/run';

/** Puts a page's content on the stage; it is cleared after each test. */
export function stage(html: string): HTMLElement {
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

/** All runs of a tree in page order. */
export function runsOf(root: Element): Run[] {
  const { runs, nested } = collect(root);
  return [...runs, ...nested.flatMap(runsOf)];
}

export function textsOf(html: string): string[] {
  return runsOf(stage(html)).map(({ text }) => text);
}

/** The next frames, by which a reader has done a small change. */
export async function frames(count = 3): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
