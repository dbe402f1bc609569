import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/texts';

interface FoldedProps<T> {
  items: readonly T[];
  /** How many stand there at once; one more than that is shown rather than folded alone. */
  shown: number;
  class: string;
  children: (item: T) => ComponentChildren;
}

/** A list whose tail waits behind "more": what matters first stays on one screen. */
export function Folded<T>({ items, shown, class: name, children }: FoldedProps<T>) {
  const { plural } = useTexts();
  const cut = items.length > shown + 1 ? shown : items.length;
  const rest = items.slice(cut);
  return (
    <>
      <ul class={name}>{items.slice(0, cut).map(children)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{plural('card.more', rest.length)}</summary>
          <ul class={name}>{rest.map(children)}</ul>
        </details>
      )}
    </>
  );
}
