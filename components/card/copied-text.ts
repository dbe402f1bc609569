import type { CardView, EvidenceView, FactView } from '@/lib/card/view';
import type { Texts } from '@/lib/texts';

/** Bidi controls that Intl and our texts add; a copied text carries none (security.md §1.12). */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A card as plain text: names, description, then a line a fact with its period and sources.
 * What the sources say otherwise goes with it: copied without, a doubt would be a certainty.
 */
export function copiedText(
  { name, description, facts, since, events }: CardView,
  t: Texts['t'],
): string {
  const conflictOf = (conflict?: string) => (conflict ? ` ${t('card.conflict')} ${conflict}` : '');
  const sourceOf = ({ source, statedAs }: EvidenceView) =>
    ` [${source}${statedAs ? `; ${t('card.statedAs', statedAs)}` : ''}]`;
  const lineOf = ({ when, text, evidence, conflict }: FactView) =>
    `• ${when && `${when}: `}${text}${evidence.map(sourceOf).join('')}${conflictOf(conflict)}`;
  const disputed = events.filter(({ conflict }) => conflict);
  return [
    `${name.ar} (${name.en})`,
    description,
    ...[...facts, ...since].map(lineOf),
    ...disputed.map(({ when, title, conflict }) => `• ${when}: ${title}${conflictOf(conflict)}`),
  ]
    .join('\n')
    .replaceAll(BIDI_CONTROLS, '');
}
