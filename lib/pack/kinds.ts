import { wordsOf } from '../arabic/tokens';
import type { Alias, Entity } from './schema';
import { forEachAlias, runAtOnce, type Slices } from './slices';

/** How an organisation bears the word for its kind. */
export type Bearing =
  /** The kind alone is a name of it: المنظمة for the pack's own. */
  | 'byKind'
  /** A name of it begins with the kind: منظمة الأمم المتحدة. */
  | 'inName';

/** What a pack's organisations of one kind are. */
export interface Kind {
  /** Number of the entity → how it bears the kind. */
  readonly bearers: Map<number, Bearing>;
  /** Their names that are the kind alone: entity and place among its aliases. */
  readonly general: (readonly [entity: number, alias: number])[];
}

export type Kinds = ReadonlyMap<string, Kind>;

/** What matching asks of a pack's kinds. */
export interface KindsAsked {
  kind(words: string): { readonly bearers: ReadonlyMap<number, Bearing> } | undefined;
  /** Words that speak for the organisations of a kind: see `ownWordsOf`. */
  ownWords(kind: string): ReadonlySet<string> | undefined;
}

/** The same as JSON, which the bundled pack brings: to read its names takes a first page 5 ms. */
export type WrittenKinds = readonly {
  readonly words: string;
  readonly bearers: readonly (readonly [entity: number, bearing: Bearing])[];
  readonly ownWords: readonly string[];
}[];

const ARTICLE = 'ال';

/**
 * The kinds of body that general names of a pack's organisations are words for (`منظمه` of
 * المنظمة, without the article; or several, `مجلس الشيوخ`), each with all who bear it. Kinds that
 * no general name is asked about are left out.
 */
export function* readKinds(entities: readonly Entity[]): Slices<Kinds> {
  const kinds = new Map<string, Kind>();
  yield* forEachAlias(entities, (alias, entity, index) => {
    if (entities[entity]!.type !== 'organisation' || !isAskedFor(alias)) return;
    const key = kindIn(wordsOf(alias.form));
    if (key === undefined) return;
    const kind: Kind = kinds.get(key) ?? { bearers: new Map(), general: [] };
    kinds.set(key, kind);
    kind.bearers.set(entity, 'byKind');
    kind.general.push([entity, index]);
  });
  if (kinds.size === 0) return kinds;

  yield* forEachAlias(entities, (alias, index) => {
    if (entities[index]!.type !== 'organisation' || isAskedFor(alias)) return;
    const words = wordsOf(alias.form);
    const bearers = words.length > 1 ? kinds.get(withoutArticle(words[0]!))?.bearers : undefined;
    if (bearers && !bearers.has(index)) bearers.set(index, 'inName');
  });
  return kinds;
}

/** The kinds of a pack in memory, read at the first asking. */
export function kindsOf(entities: readonly Entity[]): KindsAsked {
  let kinds: Kinds | undefined;
  const kindOf = (words: string) => {
    kinds ??= runAtOnce(readKinds(entities));
    return kinds.get(words);
  };
  return {
    kind: kindOf,
    ownWords: (words) => {
      const kind = kindOf(words);
      return kind && ownWordsOf(kind, entities, (id) => entities.find((one) => one.id === id));
    },
  };
}

export function writeKinds(entities: readonly Entity[]): WrittenKinds {
  const { ownWords } = kindsOf(entities);
  return [...runAtOnce(readKinds(entities))].map(([words, { bearers }]) => ({
    words,
    bearers: [...bearers],
    ownWords: [...(ownWords(words) ?? [])],
  }));
}

export function readWrittenKinds(written: WrittenKinds): KindsAsked {
  const kinds = new Map(
    written.map(({ words, bearers, ownWords }) => [
      words,
      { bearers: new Map(bearers), ownWords: new Set(ownWords) },
    ]),
  );
  return {
    kind: (words) => kinds.get(words),
    ownWords: (words) => kinds.get(words)?.ownWords,
  };
}

/**
 * Words that speak for a kind's bearers: they stand in their names, or general ones need them on
 * a page or near by. So قوات حفظ السلام في كازاخستان are theirs.
 *
 * @param find an entity by its id.
 */
export function ownWordsOf(
  { general }: Kind,
  entities: readonly Entity[],
  find: (id: string) => Entity | undefined,
): ReadonlySet<string> {
  const when = general.flatMap(([entity, alias]) => entities[entity]!.aliases[alias]!.when ?? []);
  const bearers = new Set(general.map(([entity]) => entities[entity]!));
  const needed = new Set(
    when.flatMap(({ established = [], allEstablished = [] }) =>
      [...established, ...allEstablished].flatMap((id) => find(id) ?? []),
    ),
  );
  const nearby = new Set(when.flatMap(({ nearby = [] }) => nearby));
  return new Set([
    ...[...bearers].flatMap(({ aliases }) => aliases.flatMap(({ form }) => wordsOf(form))),
    ...[...needed].flatMap(({ aliases }) => aliases.flatMap(({ form }) => firstWord(form))),
    ...[...nearby].flatMap((item) => (item.startsWith('@') ? [] : firstWord(item))),
  ]);
}

function firstWord(form: string): readonly string[] {
  return wordsOf(form).slice(0, 1);
}

/** Whether it is a general name that counts under a condition only. */
function isAskedFor({ kind, when }: Alias): boolean {
  return (kind === 'short' || kind === 'descriptive') && when !== undefined;
}

/** The kind that a general name is the word for; undefined where it is none. */
export function kindIn(words: readonly string[]): string | undefined {
  if (words.length > 1) return words.join(' ');
  const [word = ''] = words;
  return word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) || undefined : undefined;
}

function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word;
}
