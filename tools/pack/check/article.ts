import { createHash } from 'node:crypto';
import { isWithProclitics } from '../../../lib/arabic/proclitics';
import { gapAfter, type ReadText, readText, wordAt } from '../../../lib/arabic/tokens';

/** The article's paragraphs, read for comparison. Paragraph 1 is `paragraphs[0]`. */
export interface Article {
  readonly paragraphs: readonly ReadText[];
  readonly hashes: readonly string[];
}

/** @param text UTF-8, a paragraph a line */
export function readArticle(text: string): Article {
  const paragraphs = text
    .split(/\r?\n/)
    .map((line) => line.normalize('NFC').trim())
    .filter((line) => line !== '');
  return {
    paragraphs: paragraphs.map(readText),
    hashes: paragraphs.map((line) => createHash('sha256').update(line).digest('hex')),
  };
}

/**
 * Whether the words of a form stand in a paragraph one after the other, folded; the first may
 * carry particles (بموسكو) and nothing breaks the sequence.
 */
export function holdsForm(paragraph: ReadText, form: string): boolean {
  const words = wordsIn(readText(form));
  const has = wordsIn(paragraph);
  return has.some((_, first) =>
    words.every((word, i) => {
      const found = has[first + i];
      if (found === undefined) return false;
      if (i === 0) return isWithProclitics(found, word);
      return found === word && gapAfter(paragraph, first + i - 1) !== 'break';
    }),
  );
}

/** The same for any wording, whatever punctuation stands between its words. */
export function holdsWording(paragraph: ReadText, wording: string): boolean {
  const text = ` ${wordsIn(paragraph).join(' ')} `;
  return text.includes(` ${wordsIn(readText(wording)).join(' ')} `);
}

export function wordsIn(text: ReadText): string[] {
  return text.starts.map((_, index) => wordAt(text, index));
}
