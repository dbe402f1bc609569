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
  /**
   * Words that speak for them: of their names, of those that general ones need on a page or
   * near by. A country among them is theirs: قوات حفظ السلام في كازاخستان.
   */
  readonly ownWords: Set<string>;
}

const ARTICLE = 'ال';
const known = new WeakMap<Matcher, ReadonlyMap<string, Kind>>();

/**
 * The organisations of a matcher that a word for a kind of body (`منظمه`, without the article)
 * or several (`مجلس الشيوخ`) may stand for.
 */
export function organisationsCalled(kind: string, matcher: Matcher): Kind | undefined {
  let byKind = known.get(matcher);
  if (!byKind) {
    byKind = readKinds(matcher);
    known.set(matcher, byKind);
  }
  return byKind.get(kind);
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

function readKinds({ entities, aliases }: Matcher): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  const allWords = new Map<string, string[]>();
  const firstWords = new Map<string, string[]>();
  for (const { form, entity } of aliases) {
    const { id } = entities[entity]!;
    const words = wordsOf(form);
    allWords.set(id, [...(allWords.get(id) ?? []), ...words]);
    firstWords.set(id, [...(firstWords.get(id) ?? []), ...words.slice(0, 1)]);
  }
  for (const { form, entity, isGeneral, when } of aliases) {
    if (entities[entity]!.type !== 'organisation') continue;
    const words = wordsOf(form);
    const first = words[0] ?? '';
    const noun = first.startsWith(ARTICLE) ? first.slice(ARTICLE.length) : first;
    const isByKind = isGeneral && when.length > 0;
    if (words.length === 1 && (!isByKind || noun === first)) continue;
    const key = isByKind && words.length > 1 ? words.join(' ') : noun;
    const kind = kinds.get(key) ?? { bearers: new Map(), ownWords: new Set() };
    kinds.set(key, kind);
    if (kind.bearers.get(entity) !== 'byKind') {
      kind.bearers.set(entity, isByKind ? 'byKind' : 'inName');
    }
    if (!isByKind) continue;
    const needed = when.flatMap(({ needs }) => needs.flat());
    const own = [allWords.get(entities[entity]!.id), ...needed.map((id) => firstWords.get(id))];
    for (const word of own.flatMap((words = []) => words)) kind.ownWords.add(word);
    for (const [word] of when.flatMap(({ nearby }) => nearby)) {
      if (typeof word === 'string') kind.ownWords.add(word);
    }
  }
  return kinds;
}
