import { describe, expect, test } from 'vitest';
import { leavesQuotation, withBothMarks } from '@/lib/match/quotation-marks';

/** The name stands in square brackets, which the text then does not have. */
function read(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), span: { start, end } };
}

describe('a name that holds one mark of a quotation', () => {
  test.each([
    ['قالت [منظمة «الأمن] الجماعي', 'منظمة «الأمن', 'stays as it is where the other is far'],
    ['قالت [منظمة «الأمن]» أمس', 'منظمة «الأمن»', 'ends with the closing one'],
    ['قالت [منظمة “الأمن]” أمس', 'منظمة “الأمن”', 'curly'],
    ['قالت [منظمة ”الأمن]“ أمس', 'منظمة ”الأمن“', 'curly the other way round'],
    ['قالت [منظمة "الأمن]" أمس', 'منظمة "الأمن"', 'straight'],
    ['أشاد «[مجلس» الأمن] أمس', '«مجلس» الأمن', 'begins with the opening one'],
    ['أشاد "[مجلس" الأمن] أمس', '"مجلس" الأمن', 'straight'],
    ['أشاد «[مجلس "الأمن]» أمس', 'مجلس "الأمن', 'not with one of another kind'],
    ['أشاد «[مجلس الأمن]» أمس', 'مجلس الأمن', 'not where it holds none'],
    ['أشاد «[مجلس «الأمن» الأعلى]» أمس', 'مجلس «الأمن» الأعلى', 'not where it holds both'],
    ['[منظمة «الأمن]', 'منظمة «الأمن', 'at the end of the text'],
    ['[مجلس» الأمن]', 'مجلس» الأمن', 'at its beginning'],
  ])('%s: %s (%s)', (marked, expected) => {
    const { text, span } = read(marked);
    const { start, end } = withBothMarks(text, span);
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe('words leave a quotation', () => {
  test.each([
    ['نددت «[لجنة الأمن» في كازاخستان]', true, 'a preposition follows the mark'],
    ['نددت "[لجنة الأمن" في كازاخستان]', true, 'straight'],
    ['نددت [لجنة «الأمن» في كازاخستان]', false, 'it began among them'],
    ['نددت [لجنة الأمن» في كازاخستان]', false, 'it began further off'],
    ['أشاد «[مجلس الأمن» الكازاخستاني]', false, 'no preposition'],
    ['أشاد «[مجلس الأمن» فيصل]', false, 'one that only begins as one'],
    ['أشاد «[مجلس الأمن]» في كازاخستان', false, 'none among them'],
  ])('%s: %s (%s)', (marked, expected) => {
    const { text, span } = read(marked);
    expect(leavesQuotation(text, span)).toBe(expected);
  });
});
