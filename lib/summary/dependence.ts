import { foldKey } from '../arabic/fold';
import { isSaying } from '../arabic/saying';
import { wordSet } from '../arabic/word-set';

/**
 * Openings that lean on the sentence before: conjunctions, demonstratives, pronouns, and the
 * verbs by which a report goes on quoting somebody it has named (arabic.md §8).
 */
const LEANING = wordSet(
  'كما إذ حيث ثم لكن ولكن لكنه ولكنه لكنها بيد غير إلا بينما فيما كذلك وكذلك أيضا هكذا وهكذا بل ' +
    'لذلك ولذلك لذا ولذا لهذا ولهذا هذا وهذا هذه وهذه ذلك وذلك تلك وتلك هؤلاء وهؤلاء كل ' +
    'وهو وهي وهم هو هي هم وأنه وأنها وبأنه وأن وإن أضاف أضافت وأضاف وأضافت تابع وتابع وتابعت ' +
    'واستطرد وزاد وزادت وأردف وأردفت ومضى واستدرك وختم واختتم بدوره بدورها وبدوره وبدورها',
);

/** Longer openings of the same kind, each a run of words. */
const LEANING_PHRASES = [
  'ويأتي هذا',
  'ويأتي ذلك',
  'يأتي هذا',
  'يأتي ذلك',
  'وجاء ذلك',
  'جاء ذلك',
  'وجاء هذا',
  'من جهته',
  'من جهتها',
  'ومن جهته',
  'ومن جهتها',
  'من جانبه',
  'من جانبها',
  'ومن جانبه',
  'ومن جانبها',
  'على صعيد',
  'وعلى صعيد',
  'في السياق',
  'وفي السياق',
  'في المقابل',
  'وفي المقابل',
  'في غضون ذلك',
  'وفي غضون ذلك',
  'إلى ذلك',
  'من ثم',
  'ومن ثم',
  'ومع ذلك',
  'مع ذلك',
  'وبعد ذلك',
  'بعد ذلك',
  'وكان قد',
  'وكانت قد',
].map((phrase) => `${foldKey(phrase)} `);

/** After a verb of saying these show that its subject is a pronoun: somebody named before. */
const NO_SUBJECT = wordSet('أن إن بأن إلى على في أنه أنها إنه إنها بأنه بأنها ل عن');

/**
 * Whether a sentence leans on an antecedent that a reader of it alone has not seen.
 *
 * @param folded the sentence's words, folded (`lib/arabic/tokens`)
 */
export function isDependent(folded: readonly string[]): boolean {
  const [first, second] = folded;
  if (first === undefined) return false;
  if (LEANING.has(first)) return true;
  const opening = `${folded.slice(0, 4).join(' ')} `;
  if (LEANING_PHRASES.some((phrase) => opening.startsWith(phrase))) return true;
  return isSaying(first) && second !== undefined && NO_SUBJECT.has(second);
}
