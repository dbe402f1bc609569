import type { Evidence, Pack, Source } from '../../../lib/pack/schema';
import { paragraphsOf, partsOf } from './against-article';
import { type Article, holdsForm, holdsWording, wordsIn } from './article';
import { type Claim, claimsOf } from './claims';

/** What of one claim its paragraphs bear out. */
export interface Verification {
  readonly path: string;
  /** As authors write it: `article P3 P4, akorda`. */
  readonly evidence: string;
  /** Names of its entities, numbers, parts and wordings of dates found there; each once. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
}

/** Every fact, event and relation, in the pack's order. */
export function verifyClaims(pack: Pack, article: Article): Verification[] {
  const source = pack.sources.find(({ kind }) => kind === 'article');
  const forms = new Map(
    pack.entities.map(({ id, aliases }) => [id, aliases.map(({ form }) => form)]),
  );
  return claimsOf(pack).map((claim) => {
    const texts = source ? citedTexts(claim, article, source) : [];
    const words = new Set(texts.flatMap(wordsIn));
    const { numbers, dates } = partsOf(claim);
    const wordings = claim.evidence.flatMap(({ statedAs }) => statedAs?.ar ?? []);
    // The longest form says most.
    const named = claim.about.flatMap((id) =>
      (forms.get(id) ?? [])
        .filter((form) => texts.some((text) => holdsForm(text, form)))
        .sort((a, b) => b.length - a.length)
        .slice(0, 1),
    );
    return {
      path: claim.path,
      evidence: claim.evidence.map(inWords).join(', '),
      names: once(named),
      numbers: once(numbers.filter((number) => words.has(number))),
      dates: once([
        ...dates.flatMap((any) => any.filter((name) => words.has(name)).slice(0, 1)),
        ...wordings.filter((wording) => texts.some((text) => holdsWording(text, wording))),
      ]),
    };
  });
}

function citedTexts({ evidence }: Claim, article: Article, source: Source) {
  return evidence.flatMap((item) =>
    paragraphsOf(item, article, source).flatMap(({ text }) => (text ? [text] : [])),
  );
}

function once(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function inWords({ source, paragraphs = [] }: Evidence): string {
  return [source, ...paragraphs.map((number) => `P${number}`)].join(' ');
}

/** A row a claim: what it is, what it rests on, what of it stands there. */
export function verificationTable(claims: readonly Verification[]): string {
  const rows = claims.map(({ path, evidence, names, numbers, dates }) => [
    path,
    evidence,
    [part('names', names), part('numbers', numbers), part('dates', dates)]
      .filter((text) => text !== '')
      .join('; ') || 'nothing',
  ]);
  const all = [['claim', 'evidence', 'verified in the article'], ...rows];
  const width = (column: number) => Math.max(...all.map((row) => row[column]!.length));
  const [first, second] = [width(0), width(1)];
  return all
    .map(
      ([path, evidence, verified]) =>
        `${path!.padEnd(first)}  ${evidence!.padEnd(second)}  ${verified}`,
    )
    .join('\n');
}

function part(title: string, items: readonly string[]): string {
  return items.length > 0 ? `${title} ${items.join(', ')}` : '';
}
