import { pickSkewed, seededRandom } from './random';

/** Letters about as often as news has them; each folds to itself. */
const LETTERS = 'اااااالللليييمممنننووورررتتتببدددسسعععفففككقققحهجشخصطزضغثذظء';
const ENDINGS = ['', '', '', '', '', 'ي', 'يه', 'ات', 'ون', 'ين', 'ه', 'ان'];
const DICTIONARY_SEED = 0x51ba9;
const FILLER_SEED = 0xf111e5;

/** Of ten aliases four have one word, four two, one and a half three, the rest four. */
const WORDS_AN_ALIAS = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4];

/** Words of three to nine letters, one in four with the article; all different. */
function makeWords(count: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    let word = random() < 0.25 ? 'ال' : '';
    const letters = 3 + Math.floor(random() * 3) + Math.floor(random() * 1.3);
    for (let i = 0; i < letters; i++) word += LETTERS[Math.floor(random() * LETTERS.length)];
    words.add(word + ENDINGS[Math.floor(random() * ENDINGS.length)]);
  }
  return [...words];
}

/** Different words grow slower than names: first names, titles and places come again. */
const wordsFor = (aliases: number) => Math.round(40 * aliases ** 0.65);

/** Aliases of one to four Arabic-like words, all different, the same for a count in every run. */
export function makeDictionary(count: number): string[] {
  const random = seededRandom(DICTIONARY_SEED + count);
  const words = makeWords(wordsFor(count), random);
  const aliases = new Set<string>();
  while (aliases.size < count) {
    const length = WORDS_AN_ALIAS[Math.floor(random() * WORDS_AN_ALIAS.length)]!;
    const parts: string[] = [];
    for (let i = 0; i < length; i++) parts.push(pickSkewed(words, random));
    aliases.add(parts.join(' '));
  }
  return [...aliases];
}

/** What stands between the names of a text: other words of the same kind. */
export function makeFillers(): string[] {
  return makeWords(20_000, seededRandom(FILLER_SEED));
}
