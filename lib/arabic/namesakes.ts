import { foldKey } from './fold';

/**
 * Words for what is called by a place's name: `شركة الصين للموارد` and `شارع موسكو` are not
 * the place. `@namesake` in a pack. Singular: `شركات الصين` are China's.
 */
const NOUNS =
  'شركة صحيفة جريدة مجلة قناة إذاعة راديو جامعة معهد فندق مطعم مقهى شارع جادة استاد رواية فيلم ' +
  'مسلسل مهرجان بنك مصرف بورصة كأس مونديال أولمبياد';

const WORDS: ReadonlySet<string> = new Set(foldKey(NOUNS).split(' '));

/** Whether a folded word is such a noun, without the article. */
export function isNamesakeNoun(word: string): boolean {
  return WORDS.has(word);
}
