import type { Problem, ProblemCode } from '../../lib/pack/problem';

/** What was found and what was expected, for an author at a terminal. */
const WORDS: Record<ProblemCode, (values: readonly string[]) => string> = {
  notJson: () => 'is not JSON, or is cut off',
  notAPack: ([found]) => `expected a pack, a JSON object; found ${found}`,
  newerVersion: ([found, ours]) =>
    `the pack is of format version ${found}, this program reads version ${ours}; update it`,
  missing: () => 'is missing',
  unexpected: ([name]) => `the format has no field "${name}" here`,
  wrongType: ([found, expected]) => `expected ${expected}, found ${found}`,
  notOneOf: ([found, allowed]) => `"${found}" is not allowed here; expected ${allowed}`,
  badId: ([found]) => `"${found}" is no id: lower-case Latin letters, digits and hyphens`,
  badHash: ([found]) => `"${found}" is no SHA-256: 64 hexadecimal digits, lower case`,
  badLink: ([found]) =>
    `"${found}" is no identifier; expected one in a register, as wikidata:Q159, or an http(s) address`,
  badDate: ([found]) => `"${found}" is no date in EDTF, as 2022-01-13, 2022-01~ or 2019/..`,
  badPeriod: ([from, until]) => `ends (${until}) before it begins (${from})`,
  empty: () => 'is empty; write a text or leave the field out',
  tooLong: ([found, limit]) => `has ${found} characters, at most ${limit} are allowed`,
  tooMany: ([found, limit]) => `${found} entries, at most ${limit} are allowed`,
  tooDeep: ([limit]) => `is nested deeper than ${limit} levels`,
  control: ([found]) => `holds the control character ${found}; take it out`,
  loneSurrogate: ([found]) => `holds half a character (${found}); write the text again`,
  duplicateId: ([id, first]) => `"${id}" is already the id of ${first}`,
  bundledId: ([id]) => `"${id}" is the id of the pack that the extension brings; choose another`,
  dangling: ([id, what]) => `the pack has no ${what} "${id}"`,
  noParagraph: ([found, count]) => `paragraph ${found} is cited, the source has ${count}`,
  aliasCollision: ([form, other]) =>
    `"${form}" is also ${other}, and neither has a condition; add one to either`,
  oneLetter: ([form]) => `"${form}" is a single letter and would be found everywhere; take it out`,
  everydayWord: ([form]) => `"${form}" is an everyday word; add a condition`,
  unknownClass: ([found, known]) => `"${found}" is no class of words; there are ${known}`,
  missingLabel: ([predicate]) =>
    `"${predicate}" is a predicate of the pack's own and needs a label in both languages`,
};

/** One problem as a line: where, what was found, what was expected. */
export function problemInWords({ path, code, values }: Problem): string {
  const words = WORDS[code](values);
  return path ? `${path}: ${words}` : words;
}
