import { wordsOf } from '../arabic/tokens';

/** As the format bounds them (schema.ts), in UTF-16 units. */
export const MAX_FORM = 200;
export const MAX_NOTE = 2_000;

/** What a reader typed or pasted, as a pack may hold it: no control characters, no half ones. */
export function cleanText(text: string, limit: number): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .slice(0, limit)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** Whether it has two letters, as a name that a page is searched for must (check-aliases.ts). */
export function isName(text: string): boolean {
  return wordsOf(text).join('').length > 1;
}
