import type { KeyInput, Page } from 'puppeteer-core';
import { buttonPoint, HIGHLIGHTS, paintedRange, SIGHT, textRange } from './page-expressions';
import { pause, until } from './until';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs a function's source on the card's closed shadow root; undefined without a card. */
export type ReachCard = (page: Page, source: string) => Promise<unknown>;

/** What a reader sees of an open card. */
export interface CardSight {
  /** The dialog's accessible name. */
  readonly name: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly hasFocus: boolean;
}

/** A tab with somebody's news page: what a reader sees, and a reader's hands. */
export class NewsPage {
  constructor(
    readonly tab: Page,
    readonly url: string,
    private readonly reachCard: ReachCard,
    /** What the tab asked for so far, where we answer it. */
    readonly asked: readonly string[] = [],
  ) {}

  /** Painted texts by type, in no promised order; `current` is the one with the card. */
  async highlights(): Promise<Record<string, string[]>> {
    return (await this.tab.evaluate(`(${HIGHLIGHTS})()`)) as Record<string, string[]>;
  }

  /** All painted texts of the five types. */
  async painted(): Promise<string[]> {
    const { current: _, ...types } = await this.highlights();
    return Object.values(types).flat();
  }

  /** Waits until at least one name is painted. */
  async annotated(timeoutMs?: number): Promise<string[]> {
    return until(
      `names on ${this.url}`,
      async () => {
        const texts = await this.painted();
        return texts.length > 0 && texts;
      },
      timeoutMs,
    );
  }

  /** The middle of the nth occurrence of a text, scrolled into view. */
  pointOf(text: string, nth = 0): Promise<Point> {
    return this.point(textRange(text, nth), `text ${text} (${nth})`);
  }

  private async point(findRange: string, what: string): Promise<Point> {
    const point = (await this.tab.evaluate(`(() => {
      const range = ${findRange};
      if (!range) return null;
      const seen = range.getBoundingClientRect();
      if (seen.top < 80 || seen.bottom > innerHeight - 80) {
        scrollBy({ top: seen.top - innerHeight / 3, behavior: 'instant' });
      }
      const { x, y, width, height } = range.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    })()`)) as Point | null;
    if (!point) throw new Error(`no ${what} on ${this.url}`);
    return point;
  }

  /** Moves the mouse there in steps, as a hand does, and lets it rest. */
  async hover(text: string, nth = 0): Promise<Point> {
    return this.moveTo(await this.pointOf(text, nth));
  }

  /** Hovers the first painted range with this text, wherever tags cut it. */
  async hoverPainted(text: string): Promise<Point> {
    return this.moveTo(await this.point(paintedRange(text), `painted ${text}`));
  }

  private async moveTo({ x, y }: Point): Promise<Point> {
    // A tab in the background gets no frames, and so no moves.
    await this.tab.bringToFront();
    // A scroll moves the page under the mouse in the next frame only.
    await pause(60);
    await this.tab.mouse.move(x + 40, y + 60);
    await this.tab.mouse.move(x, y, { steps: 4 });
    return { x, y };
  }

  async press(key: KeyInput): Promise<void> {
    await this.tab.keyboard.press(key);
  }

  /** The open card; null without one. */
  async card(): Promise<CardSight | null> {
    return ((await this.reachCard(this.tab, SIGHT)) as CardSight | null | undefined) ?? null;
  }

  /** Waits for the card of this name. */
  async cardOpened(name?: string, timeoutMs?: number): Promise<CardSight> {
    return until(
      `card ${name ?? ''} on ${this.url}`,
      async () => {
        const card = await this.card();
        return card && (name === undefined || card.name.includes(name)) && card;
      },
      timeoutMs,
    );
  }

  async cardClosed(timeoutMs?: number): Promise<void> {
    await until(`no card on ${this.url}`, async () => !(await this.card()), timeoutMs);
  }

  /** Clicks a button of the card with the mouse; early clicks are refused by design. */
  async clickInCard(name: string): Promise<void> {
    await pause(550);
    const point = await until(
      `button ${name} in the card`,
      async () => (await this.reachCard(this.tab, buttonPoint(name))) as Point | null,
    );
    await this.tab.mouse.click(point.x, point.y);
  }

  async inCard<T>(source: string): Promise<T | undefined> {
    return (await this.reachCard(this.tab, source)) as T | undefined;
  }

  async screenshot(path: string): Promise<void> {
    await this.tab.screenshot({ path: path as `${string}.png` });
  }

  async close(): Promise<void> {
    await this.tab.close();
  }
}
