/** The twelve Bidi_Control characters: text of a page must not turn the text around it. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text taken from a page, in the direction of its own first letter. Joiners stay: Persian
 * names and some spellings need them.
 */
export function Quoted({ text }: { readonly text: string }) {
  return (
    <bdi dir="auto" class="quoted">
      {text.replace(BIDI_CONTROLS, '')}
    </bdi>
  );
}
