/** Programs for a page, as text: what a test reads of it and where it points. */

/** What a reader sees of the card (`CardSight`), or null. Runs on the card's root. */
export const SIGHT = `(root) => {
  const dialog = root.querySelector('[role=dialog]');
  if (!dialog || !dialog.checkVisibility({ visibilityProperty: true })) return null;
  const { x, y, width, height } = dialog.getBoundingClientRect();
  if (width === 0) return null;
  const label = (e) => e.getAttribute('aria-label') ?? (e.textContent.trim() || e.title);
  return {
    name: dialog.getAttribute('aria-label') ??
      root.getElementById(dialog.getAttribute('aria-labelledby'))?.textContent ?? '',
    text: dialog.innerText,
    buttons: [...dialog.querySelectorAll('button, a[href], summary')].filter((e) => e.checkVisibility()).map(label),
    box: { x, y, width, height },
    hasFocus: dialog.contains(root.activeElement),
  };
}`;

/** Where a button of the card is, scrolled into the card's view. */
export const buttonPoint = (name: string) => `(root) => {
  const wanted = ${JSON.stringify(name)};
  const label = (e) => e.getAttribute('aria-label') ?? (e.textContent.trim() || e.title);
  const all = [...root.querySelectorAll('button, a[href], summary')].filter((e) => e.checkVisibility());
  const button = all.find((e) => label(e) === wanted) ?? all.find((e) => label(e).includes(wanted));
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}`;

/** The six names of design.md §5. */
export const HIGHLIGHTS = `() => Object.fromEntries([...CSS.highlights]
  .filter(([name]) => name.startsWith('siyaq-'))
  .map(([name, highlight]) => [name.slice(6), [...highlight].map((r) => {
    const range = document.createRange();
    range.setStart(r.startContainer, r.startOffset);
    range.setEnd(r.endContainer, r.endOffset);
    return range.toString();
  })]))`;

/** Expression: the nth occurrence of a text within one text node, as a Range, or null. */
export const textRange = (text: string, nth: number) => `(() => {
  const wanted = ${JSON.stringify(text)};
  let left = ${nth};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/^(script|style|template|noscript)$/i.test(node.parentElement?.tagName ?? '')) continue;
    for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
      if (left-- > 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range;
    }
  }
  return null;
})()`;

/** Expression: the painted range with this text that stands first on the page, or null. */
export const paintedRange = (text: string) => `(() => {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('siyaq-') && name !== 'siyaq-current')
    .flatMap(([, highlight]) => [...highlight])
    .map((r) => {
      const range = document.createRange();
      range.setStart(r.startContainer, r.startOffset);
      range.setEnd(r.endContainer, r.endOffset);
      return range;
    })
    .filter((range) => range.toString().replace(/\\s+/g, ' ') === ${JSON.stringify(text.replace(/\s+/g, ' '))});
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  return ranges[0] ?? null;
})()`;
