import { wordsOf } from '../arabic/tokens';
import { cleanText } from '../clean-text';

/** As the format bounds them (schema.ts), in UTF-16 units. */
export const MAX_FORM = 200;
export const MAX_NOTE = 2_000;

/** What a reader typed or pasted, as a pack may hold it (lib/pack/clean.ts). */
export function typedText(text: string, limit: number): string {
  return cleanText(text.normalize('NFC'), limit);
}

/** Whether it has two letters, as a name that a page is searched for must (check-aliases.ts). */
export function isName(text: string): boolean {
  return wordsOf(text).join('').length > 1;
}
