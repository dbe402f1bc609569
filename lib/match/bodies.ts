import { type Matcher, wordsOf } from '../pack/compile';

/** How an organisation bears the word for its kind. */
export type Bearing =
  /** The kind alone is a name of it: المنظمة for the pack's own. */
  | 'byKind'
  /** A name of it begins with the kind: منظمة الأمم المتحدة. */
  | 'inName';

const ARTICLE = 'ال';
const known = new WeakMap<Matcher, ReadonlyMap<string, ReadonlyMap<number, Bearing>>>();

/**
 * The organisations of a matcher that a word for a kind of body (`منظمه`, without the article)
 * or several (`مجلس الشيوخ`) may stand for: index of the entity → how.
 */
export function organisationsCalled(
  kind: string,
  matcher: Matcher,
): ReadonlyMap<number, Bearing> | undefined {
  let byKind = known.get(matcher);
  if (!byKind) {
    byKind = readKinds(matcher);
    known.set(matcher, byKind);
  }
  return byKind.get(kind);
}

function readKinds({ entities, aliases }: Matcher): Map<string, Map<number, Bearing>> {
  const kinds = new Map<string, Map<number, Bearing>>();
  const add = (kind: string, entity: number, bearing: Bearing) => {
    const bearers = kinds.get(kind) ?? new Map<number, Bearing>();
    if (bearers.get(entity) !== 'byKind') bearers.set(entity, bearing);
    kinds.set(kind, bearers);
  };
  for (const { form, entity, isGeneral, when } of aliases) {
    if (entities[entity]!.type !== 'organisation') continue;
    const words = wordsOf(form);
    const first = words[0] ?? '';
    const noun = first.startsWith(ARTICLE) ? first.slice(ARTICLE.length) : first;
    if (isGeneral && when.length > 0) {
      if (words.length > 1) add(words.join(' '), entity, 'byKind');
      else if (noun !== first) add(noun, entity, 'byKind');
    } else if (words.length > 1) add(noun, entity, 'inName');
  }
  return kinds;
}
