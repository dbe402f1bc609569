/** A page of the extension: options, timeline, or the popup in its panel. */
export interface OwnPage {
  /** Evaluates an expression in the page; promises are awaited, the value is copied. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks the first button, link, switch or label that has this text or name. */
  click(name: string): Promise<void>;
  /** What a reader sees of it. */
  text(): Promise<string>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Expression: the visible text of the page; none before there is one. */
export const TEXT = "document.body?.innerText ?? ''";

/**
 * Expression: the element a reader would name so, exactly or in part, or null. Marked with an
 * attribute so that a click by the browser can find it again.
 */
export function named(name: string): string {
  return `(() => {
    const wanted = ${JSON.stringify(name)};
    const label = (e) => (e.getAttribute('aria-label') ?? (e.innerText.trim() || e.title)).replace(/[\\u2066-\\u2069]/g, '').trim();
    const all = [...document.querySelectorAll('button, a, summary, [role=switch], [role=button], [role=tab], label')]
      .filter((e) => e.checkVisibility());
    return all.find((e) => label(e) === wanted) ?? all.find((e) => label(e).includes(wanted)) ?? null;
  })()`;
}
