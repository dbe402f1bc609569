import { isCountry } from '../arabic/countries';
import { isNisba } from '../arabic/nisba';
import { isFixed } from '../arabic/variant-refusals';
import { spellWord } from '../arabic/variants';
import { wordSet } from '../arabic/word-set';
import type { EntityType } from '../pack/schema';
import { isCommonWord } from './common-words';
import { mayBeFirstName } from './first-names';
import { NAME_LINKS as LINKS } from './person-name';

/** What a name in quotes or of one's own may be written without: شركة دلتا مارين. */
const DROPPED_HEADS = wordSet(
  'شركة صحيفة قناة وكالة حركة منصة مجموعة مؤسسة نادي فريق حزب مجلة إذاعة تطبيق سفينة شبكة مصرف',
);

/**
 * Shorter forms by which print goes on after a full name, folded: the surname, a ministry
 * without its country, a company without the word. Proposed only: those that stand nowhere in
 * the article are dropped.
 */
export function shorterForms(type: EntityType, words: readonly string[]): string[] {
  if (type === 'person') return [...surnames(words), ...withoutMiddle(words), ...openings(words)];
  if (type === 'organisation') return [...withoutCountry(words), ...withoutHead(words)];
  return [];
}

function surnames(words: readonly string[]): string[] {
  return words.slice(1).flatMap((_, i) => {
    const tail = words.slice(i + 1);
    if (LINKS.has(words[i]!)) return [];
    const [first = ''] = tail;
    if (first === 'بن' && tail.length > 2) return [];
    if (tail.length > 1) return [tail.join(' ')];
    return mayBeFirstName(first) || isCommonWord(first) || isCountry(first) || /\d/.test(first)
      ? []
      : [first];
  });
}

/** محمد بن سلمان of محمد بن سلمان آل سعود: what stands before another بن or آل. */
function openings(words: readonly string[]): string[] {
  return words.flatMap((word, i) =>
    i > 1 && LINKS.has(word) && !LINKS.has(words[i - 1]!) ? [words.slice(0, i).join(' ')] : [],
  );
}

function withoutMiddle(words: readonly string[]): string[] {
  const [first = '', ...more] = words;
  if (words.length < 3 || LINKS.has(first) || words.slice(1, -1).some((word) => LINKS.has(word)))
    return [];
  return [`${first} ${more.at(-1)}`];
}

function withoutCountry(words: readonly string[]): string[] {
  const last = words.at(-1)!;
  return words.length > 2 && isNisba(last) ? [words.slice(0, -1).join(' ')] : [];
}

function withoutHead([head = '', ...tail]: readonly string[]): string[] {
  const isName =
    tail.length > 0 &&
    !tail.some((word) => isNisba(word) || isCountry(word)) &&
    !isCommonWord(tail[0]!);
  return DROPPED_HEADS.has(head) && isName ? [tail.join(' ')] : [];
}

/** Whether two words of a name are one, by the spellings that print has for it. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return hasVariant(one, other) || hasVariant(other, one);
}

function hasVariant(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 2 || isFixed(other)) return false;
  return spellWord(word).variants.some(({ form }) => form === other);
}
