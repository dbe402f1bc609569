import type { Span } from '../arabic/fold';

/**
 * Quotation marks by what closes them. Print and pages set curly ones either way round, so those
 * are one kind, as straight ones are: which of two opens is told by where the other stands.
 */
const KIND: Readonly<Record<string, string>> = {
  '«': '«',
  '»': '«',
  '‹': '‹',
  '›': '‹',
  '“': '“',
  '”': '“',
  '„': '“',
  '‟': '“',
  '"': '"',
  '＂': '"',
};
const MARKS = /[«»‹›“”„‟"＂]/g;

/** A preposition right after a mark. */
const PREPOSITION = /^\s+(?:في|فى|من|إلى|لدى)\s/;

/**
 * A name that holds one mark of a quotation has its other one too, where that stands right beside
 * it: منظمة «الأمن الجماعي», «مجلس الأمن» الكازاخستاني.
 *
 * @param span UTF-16 offsets into the text.
 */
export function withBothMarks(text: string, { start, end }: Span): Span {
  const mark = loneMark(text, { start, end });
  if (!mark) return { start, end };
  if (KIND[text[end] ?? ''] === mark.kind) return { start, end: end + 1 };
  if (KIND[text[start - 1] ?? ''] === mark.kind) return { start: start - 1, end };
  return { start, end };
}

/**
 * Whether a quotation that began before these words ends among them and a preposition follows:
 * «لجنة الأمن القومي» في كازاخستان quotes the whole name, and then says where that is.
 */
export function leavesQuotation(text: string, { start, end }: Span): boolean {
  const mark = loneMark(text, { start, end });
  if (!mark || KIND[text[start - 1] ?? ''] !== mark.kind) return false;
  return PREPOSITION.test(text.slice(mark.at + 1, end));
}

/** The one mark of a span that has no other of its kind there. */
function loneMark(text: string, { start, end }: Span): { kind: string; at: number } | undefined {
  const found = [...text.slice(start, end).matchAll(MARKS)];
  const [mark] = found;
  if (!mark || found.length > 1) return undefined;
  return { kind: KIND[mark[0]]!, at: start + mark.index };
}
