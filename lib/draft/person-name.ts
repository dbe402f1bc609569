import { isNisba } from '../arabic/nisba';
import { wordSet } from '../arabic/word-set';
import { isFirstName, isForeignFirstName, mayBeFirstName } from './first-names';
import { endsName, isDefinite, isJoined, looksForeign, type Paragraph, spelled } from './paragraph';

/** Parts of a name that another follows. */
export const NAME_LINKS = wordSet('عبد أبو أبي أبا ابن بن بنت آل ولد آيت دي دو دا دوس فان فون ديل');
/** Second halves of compound given names: نور الدين, عطا الله. */
const SECOND = wordSet('الله الدين الإسلام الحق');
/** Of kings and popes. */
const NUMERALS = wordSet(
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الثانية',
);

const MAX_WORDS = 5;

/** The word after the name's last. */
export function endOfName(p: Paragraph, first: number): number {
  let last = first + 1;
  let isArabic = !isForeignFirstName(p.words[first]!) && !looksForeign(p.words[first]!);
  let needsMore = NAME_LINKS.has(p.words[first]!);
  while (last < p.words.length && last - first < MAX_WORDS && isJoined(p, last - 1)) {
    const word = p.words[last]!;
    if (needsMore || SECOND.has(word)) {
      needsMore = false;
    } else if (NAME_LINKS.has(word)) {
      needsMore = true;
    } else if (NUMERALS.has(word)) {
      return last + 1;
    } else if (!goesOn(p, last, last - first, isArabic)) {
      break;
    } else if (isDefinite(word)) {
      return last + 1;
    }
    if (mayBeFirstName(word)) isArabic = !isForeignFirstName(word);
    else if (looksForeign(word)) isArabic = false;
    last++;
  }
  return needsMore ? last - 1 : last;
}

function goesOn(p: Paragraph, index: number, count: number, isArabic: boolean): boolean {
  const word = p.words[index]!;
  const before = p.words[index - 1]!;
  if (mayBeFirstName(word)) return isFirstName(word) || count === 1 || mayBeFirstName(before);
  if (isNisba(word)) return isArabic && count === 1 && mayBeFirstName(before);
  if (endsName(word) || isCoordinated(word, count) || isAttached(word, spelled(p, index)))
    return false;
  if (isDefinite(word)) return isArabic && count <= 3;
  if (looksForeign(word) || NAME_LINKS.has(before)) return true;
  // A feminine noun, or a verb, follows a name more often than it ends one.
  if (spelled(p, index).endsWith('ة') || /^[تينو]\p{L}{3,4}$/u.test(word))
    return count === 1 && (!isArabic || word.length > 6);
  // A participle: مرتديا.
  if (/^م\p{L}{3,}ا$/u.test(word) && count > 1) return false;
  return count === 1 || mayBeFirstName(before) || (!isArabic && word.length > 4);
}

/** A preposition before, a pronoun behind: ببقائه, لفريقهم; but بيرتيه is a name. */
function isAttached(word: string, spelling: string): boolean {
  if (spelling.endsWith('يه')) return false;
  return /^[بلك]\p{L}{2,}(?:ه|ها|هم|ات)$/u.test(word);
}

/** و and another name, or anything once the name has two words: بوتين وماكرون. */
function isCoordinated(word: string, count: number): boolean {
  if (!/^[وف]\p{L}{3}/u.test(word)) return false;
  const rest = word.slice(1);
  if (word[0] === 'و' && count > 1) return true;
  return mayBeFirstName(rest) || looksForeign(rest) || isDefinite(rest);
}
