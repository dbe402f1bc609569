/** The twelve Bidi_Control characters: text of a page must not turn the text around it. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

interface QuotedProps {
  readonly text: string;
  /** A line of its own, which also begins at the side where its text begins. */
  readonly block?: boolean;
}

/**
 * Text taken from a page, in the direction of its own first letter. Joiners stay: Persian
 * names and some spellings need them.
 */
export function Quoted({ text, block = false }: QuotedProps) {
  return (
    <bdi dir="auto" class={block ? 'quoted block' : 'quoted'}>
      {text.replace(BIDI_CONTROLS, '')}
    </bdi>
  );
}
