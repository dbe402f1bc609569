/**
 * Letters of one language (arabic.md §5). A letter in several counts for each, and where that
 * is all there is, the first wins: with پ alone it is Persian.
 */
const LETTERS_OF: Readonly<Record<string, string>> = {
  fa: 'پچژگ',
  ur: 'پچژگٹڈڑںےہھۓۂ',
  ckb: 'پچژگۆێەڕڵ',
  ps: 'پچژټډړږښګڼځڅېۍ',
  // Before Uyghur, whose letters it shares: with no other sign, the fewer letters win.
  kk: 'پچگڭۇۋە',
  ug: 'پچژگڭۇۈۋېەۆ',
  sd: 'پچگٻڀٺٽٿڄڃڇڍڌڏڊڙڦڳڱڻ۽۾',
  pnb: 'پچژگٹڈڑںےہھݨࣇ',
  // Malay in Jawi.
  ms: 'چڠڽݢۏݘ',
};

/** Foreign letters of no one language: BCP 47 for "uncoded", where `und` is "not yet known". */
export const UNKNOWN = 'mis';

/** Written like Arabic, by BCP 47 code. */
const CODES = new Set([...Object.keys(LETTERS_OF), UNKNOWN, 'ku', 'prs', 'ks']);

/** Letter → codes of the languages that have it. */
export const CODES_OF_LETTER: ReadonlyMap<string, readonly string[]> = byLetter();

/** Arabic letters end at yaa; what other languages added follows, but for marks and wasla. */
export const EXTENDED_LETTER = /[\u0672-\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c7]/;

/** An extended letter that no Arabic text has; ڤ and ڨ stand in Arabic for v and g. */
export function isRareLetter(letter: string): boolean {
  return EXTENDED_LETTER.test(letter) && !CODES_OF_LETTER.has(letter) && !'ڤڨکڪی'.includes(letter);
}

/** Whether a tag names one of the languages written like Arabic. */
export function isForeignCode(tag: string): boolean {
  return CODES.has(tag.toLowerCase().split(/[-_]/)[0]!);
}

function byLetter(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, letters] of Object.entries(LETTERS_OF)) {
    for (const letter of letters) codes.set(letter, [...(codes.get(letter) ?? []), code]);
  }
  return codes;
}
