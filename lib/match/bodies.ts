import { type Matcher, wordsOf } from '../pack/compile';

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
  /** First words of the names that their general names need on a page: كازاخستان. */
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

function readKinds({ entities, aliases }: Matcher): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  const firstWords = new Map<string, string[]>();
  for (const { form, entity } of aliases) {
    const { id } = entities[entity]!;
    firstWords.set(id, [...(firstWords.get(id) ?? []), wordsOf(form)[0] ?? '']);
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
    for (const id of needed) for (const word of firstWords.get(id) ?? []) kind.ownWords.add(word);
  }
  return kinds;
}
