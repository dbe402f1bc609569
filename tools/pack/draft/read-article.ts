import { judgePage, weighLanguage } from '../../../lib/arabic/language';
import { splitParagraphs } from '../../../lib/draft/paragraph';
import { BadInput, readText } from '../../text-input';

/** Longer than any article; a book drafts nothing that a person could go through. */
const MAX_LETTERS = 500_000;

/**
 * The paragraphs of an article in Arabic.
 *
 * @throws BadInput in words, where there is none.
 */
export async function readArabicArticle(file: string): Promise<string[]> {
  const text = (await readText(file)).replace(/^\ufeff/, '');
  if (text.length > MAX_LETTERS) {
    throw new BadInput(
      `${file}: ${text.length} characters, an article has at most ${MAX_LETTERS}; give one article`,
    );
  }
  const paragraphs = splitParagraphs(text);
  if (paragraphs.length === 0) throw new BadInput(`${file}: is empty, expected an article's text`);
  if (judgePage(weighLanguage(text), 'und') !== 'ar') {
    throw new BadInput(`${file}: not in Arabic; a draft is made of Arabic articles only`);
  }
  return paragraphs;
}
