import type { CardView } from '@/lib/card/view';

/** Bidi controls that Intl and our texts add; a copied text carries none (security.md §1.12). */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A card as plain text: names, description, then a line a fact with its period and sources. */
export function copiedText({ name, description, facts, since }: CardView): string {
  const lines = [...facts, ...since].map(
    ({ when, text, evidence }) =>
      `• ${when && `${when}: `}${text}${evidence.map(({ source }) => ` [${source}]`).join('')}`,
  );
  return [`${name.ar} (${name.en})`, description, ...lines]
    .join('\n')
    .replaceAll(BIDI_CONTROLS, '');
}
