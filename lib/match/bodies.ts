import { type Matcher, wordsOf } from '../pack/compile';
import type { MatcherAlias } from '../pack/matcher-parts';

/** How an organisation bears the word for its kind. */
export type Bearing =
  /** The kind alone is a name of it: المنظمة for the pack's own. */
  | 'byKind'
  /** A name of it begins with the kind: منظمة الأمم المتحدة. */
  | 'inName';

/** What the matcher's organisations of one kind are. */
export interface Kind {
  /** Index of the entity → how it bears the kind. */
  readonly bearers: Map<number, Bearing>;
  /** Their names that are the kind alone. */
  readonly general: MatcherAlias[];
}

const ARTICLE = 'ال';
const known = new WeakMap<Matcher, ReadonlyMap<string, Kind>>();

/**
 * The organisations of a matcher that a word for a kind of body (`منظمه`, without the article)
 * or several (`مجلس الشيوخ`) may stand for.
 *
 * @param kind of a general name of the matcher's (`kindOf`).
 */
export function organisationsCalled(kind: string, matcher: Matcher): Kind {
  let byKind = known.get(matcher);
  if (!byKind) {
    byKind = readKinds(matcher);
    known.set(matcher, byKind);
  }
  return byKind.get(kind)!;
}

const kinds = new WeakMap<MatcherAlias, string>();

/**
 * The kind of body that an organisation's general name is the word for: `منظمه` of المنظمة,
 * `مجلس الشيوخ`. Undefined where it is none, as a name without an article.
 */
export function kindOf(alias: MatcherAlias, { entities }: Matcher): string | undefined {
  if (entities[alias.entity]!.type !== 'organisation') return undefined;
  let kind = kinds.get(alias);
  if (kind === undefined) {
    const words = wordsOf(alias.form);
    const isDefinite = words[0]?.startsWith(ARTICLE) === true;
    kind = words.length > 1 ? words.join(' ') : isDefinite ? words[0]!.slice(ARTICLE.length) : '';
    kinds.set(alias, kind);
  }
  return kind || undefined;
}

function readKinds(matcher: Matcher): ReadonlyMap<string, Kind> {
  const { entities, aliases } = matcher;
  const kinds = new Map<string, Kind>();
  for (const alias of aliases) {
    const { form, entity, isGeneral } = alias;
    if (entities[entity]!.type !== 'organisation') continue;
    const words = wordsOf(form);
    const first = words[0] ?? '';
    const noun = first.startsWith(ARTICLE) ? first.slice(ARTICLE.length) : first;
    const isByKind = isGeneral && alias.when.length > 0;
    if (words.length === 1 && (!isByKind || noun === first)) continue;
    const key = isByKind && words.length > 1 ? words.join(' ') : noun;
    const kind: Kind = kinds.get(key) ?? { bearers: new Map(), general: [] };
    kinds.set(key, kind);
    if (kind.bearers.get(entity) !== 'byKind') {
      kind.bearers.set(entity, isByKind ? 'byKind' : 'inName');
    }
    if (isByKind) kind.general.push(alias);
  }
  return kinds;
}

const ownWords = new WeakMap<Kind, ReadonlySet<string>>();

/**
 * Whether a word speaks for a kind's bearers: it stands in their names, or general ones need it
 * on a page or near by. So قوات حفظ السلام في كازاخستان are theirs.
 */
export function isOwnWord(word: string, kind: Kind, { entities }: Matcher): boolean {
  let words = ownWords.get(kind);
  if (!words) {
    const needed = new Set(kind.general.flatMap(({ when }) => when.flatMap((w) => w.needs.flat())));
    const nearby = kind.general.flatMap(({ when }) => when.flatMap((w) => w.nearby));
    words = new Set([
      ...kind.general.flatMap(({ entity }) => entities[entity]!.forms.flatMap(wordsOf)),
      ...entities
        .filter(({ id }) => needed.has(id))
        .flatMap(({ forms }) => forms.flatMap((form) => wordsOf(form).slice(0, 1))),
      ...nearby.flatMap(([first]) => (typeof first === 'string' ? [first] : [])),
    ]);
    ownWords.set(kind, words);
  }
  return words.has(word);
}
