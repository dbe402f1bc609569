import { foldKey } from '../../../lib/arabic/fold';
import type { ReadText } from '../../../lib/arabic/tokens';
import { arabicMonth } from '../../../lib/edtf/month-names';
import type { Evidence, Pack, Source } from '../../../lib/pack/schema';
import { type Article, holdsForm, holdsWording, wordsIn } from './article';
import { type Claim, claimsOf } from './claims';
import type { CheckResult } from './report';
import { textsOf } from './texts';

/** A text of the pack may share fewer words than this, in a row, with the article. */
const OVERLAP_WORDS = 8;

/** What needs the article's text. Without it these checks are reported as not run. */
export function checkAgainstArticle(pack: Pack, article: Article | undefined): CheckResult[] {
  const source = pack.sources.find(({ kind }) => kind === 'article');
  const checks = {
    'paragraphs are the ones hashed': checkHashes,
    'aliases stand in their paragraphs': checkAliases,
    'numbers and dates stand in their paragraphs': checkClaims,
    "wordings of dates are the article's": checkWordings,
    "texts are not the article's": checkOverlap,
  };
  return Object.entries(checks).map(([name, check]) =>
    article && source
      ? { name, ...check(pack, article, source) }
      : { name, looked: undefined, problems: [] },
  );
}

type Findings = Omit<CheckResult, 'name'>;

function checkHashes(_pack: Pack, { hashes }: Article, { paragraphs = [] }: Source): Findings {
  const count = Math.max(hashes.length, paragraphs.length);
  const problems = Array.from({ length: count }, (_, i) =>
    hashes[i] === paragraphs[i]
      ? []
      : [`P${i + 1} is ${hashes[i] ?? 'not in the text'}, the pack has ${paragraphs[i] ?? 'none'}`],
  ).flat();
  return { looked: count, problems };
}

function checkAliases({ entities }: Pack, article: Article, source: Source): Findings {
  const cited = entities.flatMap(({ id, aliases }) =>
    aliases.flatMap(({ form, evidence }) =>
      evidence ? paragraphsOf(evidence, article, source).map((at) => ({ id, form, ...at })) : [],
    ),
  );
  const problems = cited
    .filter(({ text, form }) => !text || !holdsForm(text, form))
    .map(({ id, form, number }) => `${id}: "${form}" is not in P${number}`);
  return { looked: cited.length, problems };
}

/** Only what rests on the article alone: beside a record, a number may be the record's. */
function checkClaims(pack: Pack, article: Article, source: Source): Findings {
  const claims = claimsOf(pack).filter(({ evidence }) =>
    evidence.every((item) => item.source === source.id),
  );
  const problems = claims.flatMap((claim) => {
    const texts = claim.evidence.flatMap((item) =>
      paragraphsOf(item, article, source).flatMap(({ text }) => (text ? [text] : [])),
    );
    return missingFrom(claim, texts).map((what) => `${claim.path}: ${what} is not in its source`);
  });
  return { looked: claims.length, problems };
}

function missingFrom(claim: Claim, paragraphs: readonly ReadText[]): string[] {
  const words = new Set(paragraphs.flatMap(wordsIn));
  const { numbers, dates } = partsOf(claim);
  return [
    ...numbers.filter((number) => !words.has(number)).map((number) => `the number ${number}`),
    ...dates.filter((names) => !names.some((name) => words.has(name))).map(([name]) => `${name}`),
  ];
}

/** What of a claim a paragraph can bear out: its numbers, and the parts of its dates. */
export function partsOf({ texts, dates, evidence }: Claim): {
  readonly numbers: readonly string[];
  /** Each by any of its names. */
  readonly dates: readonly (readonly string[])[];
} {
  // A date in the source's own wording is checked as wording, and not digit by digit.
  const isStated = evidence.some(({ statedAs }) => statedAs);
  return {
    numbers: texts.flatMap((text) => foldKey(text).match(/\d+/g) ?? []),
    dates: isStated ? [] : dates.flatMap(dateParts),
  };
}

/** Year, month names, day of each date in an EDTF text; any of a month's names will do. */
function dateParts(edtf: string): string[][] {
  return [...edtf.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)].flatMap(
    ([, year, month, day]) => [
      [year ?? ''],
      ...(month ? [foldKey(arabicMonth(Number(month))).split(/[/ ]/)] : []),
      ...(day ? [String(Number(day))] : []).map((text) => [text]),
    ],
  );
}

function checkWordings(pack: Pack, article: Article, source: Source): Findings {
  const stated = claimsOf(pack).flatMap(({ path, evidence }) =>
    evidence.flatMap((item) => (item.statedAs ? [{ path, item, wording: item.statedAs.ar }] : [])),
  );
  const problems = stated
    .filter(({ item, wording }) =>
      paragraphsOf(item, article, source).every(
        ({ text }) => !text || !holdsWording(text, wording),
      ),
    )
    .map(({ path, wording }) => `${path}: "${wording}" is not in the paragraphs cited`);
  return { looked: stated.length, problems };
}

function checkOverlap(pack: Pack, { paragraphs }: Article): Findings {
  const runs = new Set(paragraphs.flatMap((text) => runsOf(wordsIn(text))));
  const texts = textsOf(pack).filter(({ isName }) => !isName);
  const problems = texts.flatMap(({ path, text }) => {
    const shared = runsOf(foldKey(text.ar).match(/[\p{L}\p{N}]+/gu) ?? []).find((run) =>
      runs.has(run),
    );
    return shared ? [`${path}: "${shared}" is the article's own wording`] : [];
  });
  return { looked: texts.length, problems };
}

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - OVERLAP_WORDS + 1))
    .map((_, i) => words.slice(i, i + OVERLAP_WORDS).join(' '));
}

export function paragraphsOf(
  { source: cited, paragraphs = [] }: Evidence,
  article: Article,
  source: Source,
): { number: number; text: ReadText | undefined }[] {
  if (cited !== source.id) return [];
  return paragraphs.map((number) => ({ number, text: article.paragraphs[number - 1] }));
}
