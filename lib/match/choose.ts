import { spellingOf } from '../arabic/fold';
import type { Matcher } from '../pack/matcher';
import type { Claim, Contender } from './claims';
import type { Mention } from './mention';

/**
 * The mention that a contender is, given what the page has established, or nothing.
 *
 * Of one entity's claims the surest counts. Where claims of several entities hold, an exact
 * spelling beats one that only folds alike, and evidence at the place (a neighbouring word, a
 * dateline) beats evidence from afar; what then remains is open, in pack order.
 *
 * @param isEstablished whether an entity id is established on the page.
 */
export function chooseReading(
  { span, sentence, claims }: Contender,
  source: string,
  isEstablished: (id: string) => boolean,
  matcher: Matcher,
): Mention | undefined {
  const holding = claims.filter(({ needs }) => needs.every((ids) => ids.some(isEstablished)));
  const byEntity = new Map<number, Claim>();
  for (const claim of holding) {
    const best = byEntity.get(claim.alias.entity);
    if (!best || isBetter(claim, best)) byEntity.set(claim.alias.entity, claim);
  }
  let readings = [...byEntity.values()];
  if (readings.length > 1) {
    const spelling = spellingOf(source.slice(span.start, span.end));
    readings = preferring(readings, ({ alias }) => spellingOf(alias.form) === spelling);
    readings = preferring(readings, ({ isAdjacent }) => isAdjacent);
  }
  const [first, ...others] = readings;
  if (!first) return undefined;
  const idOf = ({ alias }: Claim) => matcher.entity(alias.entity).id;
  const reading =
    first.alias.reading ??
    holding.find(({ alias }) => alias.entity === first.alias.entity && alias.reading)?.alias
      .reading;
  return {
    start: span.start,
    end: span.end,
    entity: idOf(first),
    type: matcher.entity(first.alias.entity).type,
    alias: first.alias.form,
    certainty: others.length > 0 ? 'open' : first.certainty,
    rule: first.rule,
    alternatives: others.map(idOf),
    ...(reading !== undefined && { reading }),
    sentence,
  };
}

/** Sure before context; then what needs nothing of the page; then the pack's order. */
function isBetter(claim: Claim, than: Claim): boolean {
  if (claim.certainty !== than.certainty) return claim.certainty === 'sure';
  return claim.needs.length === 0 && than.needs.length > 0;
}

/** The claims with this evidence, or all where none has it. */
function preferring(claims: Claim[], hasEvidence: (claim: Claim) => boolean): Claim[] {
  const strong = claims.filter(hasEvidence);
  return strong.length > 0 ? strong : claims;
}
