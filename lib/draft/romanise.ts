import { foldKey } from '../arabic/fold';

/** A rough Latin letter for each folded Arabic one: ids are for typing, not for reading. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
};
const MAX_LENGTH = 60;

/** An id for a name, one that none of `taken` is; an editor may write a better one. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const latin = [...foldKey(name)].map((letter) => LETTERS[letter] ?? letter).join('');
  const id =
    latin
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, MAX_LENGTH)
      .replace(/^-+|-+$/g, '') || 'name';
  for (let count = 2, found = id; ; count++) {
    if (!taken.has(found)) return found;
    found = `${id}-${count}`;
  }
}
