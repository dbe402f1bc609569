import { isEnglish } from '../edtf/interface-language';
import type { LocalText } from './schema';

/** The text in the interface's language. */
export function inLanguage(text: LocalText, language: string): string {
  return isEnglish(language) ? text.en : text.ar;
}
