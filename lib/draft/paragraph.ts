import { isCountry } from '../arabic/countries';
import { foldKey, spellingOf } from '../arabic/fold';
import { isNisba } from '../arabic/nisba';
import { type Split, splitProclitics } from '../arabic/proclitics';
import { isSaying } from '../arabic/saying';
import { gapAfter, type ReadText, readText } from '../arabic/tokens';
import { isCommonWord } from './common-words';
import { mayBeFirstName } from './first-names';
import { groupBy } from './group-by';

/** A paragraph as the draft's rules read it: words, and what parts them. */
export interface Paragraph {
  readonly text: ReadText;
  readonly words: readonly string[];
}

/** The paragraphs of a plain text, one a line, as packs number and hash them. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.normalize('NFC').trim())
    .filter((line) => line !== '');
}

export function readParagraph(source: string): Paragraph {
  const text = readText(source);
  return { text, words: text.words };
}

/** Whether nothing parts a word from the one after it. */
export function isJoined({ text, words }: Paragraph, index: number): boolean {
  return index + 1 < words.length && gapAfter(text, index) === 'adjacent';
}

/** What stands between a word and the next, as the text has it. */
export function gapText({ text }: Paragraph, index: number): string {
  const { source, folded, starts, ends } = text;
  const from = folded.ends[ends[index]! - 1]!;
  const next = starts[index + 1];
  return source.slice(from, next === undefined ? source.length : folded.starts[next]);
}

/** A word as the text spells it, marks apart. */
export function spelled({ text }: Paragraph, index: number, skip = 0): string {
  const { source, folded, starts, ends } = text;
  return spellingOf(
    source.slice(folded.starts[starts[index]! + skip], folded.ends[ends[index]! - 1]),
  );
}

/** The words as a name is written: particles off the first, the article where it is fused. */
export function nameAt(p: Paragraph, first: number, last: number, split?: Split): string {
  const own = spelled(p, first, split?.start ?? 0);
  // للبرلمان is ل and البرلمان, للجنة ل and اللجنة: what is not written is put back.
  const missing = split ? split.rest.slice(0, split.rest.length - foldKey(own).length) : '';
  const tail = Array.from({ length: last - first - 1 }, (_, i) => spelled(p, first + 1 + i));
  return [missing + own, ...tail].join(' ');
}

/** Readings of a word with particles taken off, the article kept; the whole word first. */
export function readings(word: string): readonly Split[] {
  return splitProclitics(word).filter(({ chain }) => !chain.endsWith('ال'));
}

export const isDefinite = (word: string): boolean => /^ال\p{L}{2}/u.test(word);

const PARTICLES = /^(?:[وف]?(?:[بك]ال|لل)|[وف]ال)\p{L}/u;
const FIGURE = /\d/;
const PRESENT = /^[وف]?(?:سي|ي)\p{L}{2,5}$/u;

/** Whether a name cannot go on with this word. */
export function endsName(word: string): boolean {
  if (mayBeFirstName(word)) return false;
  return (
    FIGURE.test(word) ||
    PARTICLES.test(word) ||
    isSaying(word) ||
    isCountry(word) ||
    isCommonWord(word) ||
    PRESENT.test(word)
  );
}

/** Whether a word, of unknown meaning, may be part of a name: no article, no word we know. */
export function isUnknown(word: string): boolean {
  // On the page علي is على more often.
  return (
    word.length >= 3 && word !== 'علي' && !isDefinite(word) && !isNisba(word) && !endsName(word)
  );
}

/** Endings and letters that foreign names have and Arabic words hardly ever. */
const FOREIGN =
  /(?:وف|وفا|ييف|ايف|ييفا|ايفا|سكي|سكا|تسكي|يتش|وفيتش|شتاين|بيرغ|برغ|مان|سون|ستون|نكو|نكا|يان|زاده|اوغلو|وغان|هايم|فيل|يوس|يتز|ولتس|ولتز|تيريس|ريش|ينغ|ونغ|انغ|يلد|ورد|ايمر|اير|يرو|ينيو|ينو|يني|ونو|وني|يتو|يلا|يلو|يتي|ويل|ويز|يز|وز|يس|اندر|كسي|كس|ايدن|يدن|ينكن|امب|تين|دين|ويتز|يك|يكا|وك|وكا|ويا|يبا|وبا)$|تش|دز|تز|غو|[ڤپچگژ]|^(?:مك|ماك|فان|غر|كر|بر|تر|شت|ست|سك)\p{L}{3}/u;

/** Whether a word of unknown meaning looks transliterated: توكاييف, بلينكن. */
export function looksForeign(word: string): boolean {
  return word.length >= 4 && isUnknown(word) && FOREIGN.test(word);
}

/** Names by their first word, each as its words. */
export type NameList = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @param names separated by bars, as they are written */
export function readNames(names: string): NameList {
  return groupBy(
    names.split('|').map((name) => foldKey(name).split(' ')),
    ([first = '']) => first,
  );
}

/** How many words of the longest of some names stand at a word, read as `rest`; 0: none. */
export function longestAt(p: Paragraph, i: number, rest: string, names: NameList): number {
  return (names.get(rest) ?? []).reduce((most, name) => {
    const stands = name.every(
      (word, n) => n === 0 || (p.words[i + n] === word && isJoined(p, i + n - 1)),
    );
    return stands ? Math.max(most, name.length) : most;
  }, 0);
}
