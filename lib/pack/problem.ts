/**
 * What can be wrong with a pack. A code and values, no words: the window or tool words them.
 * `values` in the order given here; the first is always what was found.
 */
export type ProblemCode =
  /** The text is no JSON, or is cut off. [] */
  | 'notJson'
  /** Not a JSON object of the format at all. [type found] */
  | 'notAPack'
  /** Of a version that a later release reads; nothing else is said of it. [found, ours] */
  | 'newerVersion'
  /** A required field is not there. [] */
  | 'missing'
  /** A field that the format does not know. [its name] */
  | 'unexpected'
  /** [found, type expected] */
  | 'wrongType'
  /** Not one of the allowed values. [found, the allowed ones] */
  | 'notOneOf'
  /** Lower-case Latin letters, digits and hyphens. [found] */
  | 'badId'
  /** Not 64 hexadecimal digits. [found] */
  | 'badHash'
  /** Neither an identifier in a register (wikidata:Q159) nor an http(s) address. [found] */
  | 'badLink'
  /** Not a date in EDTF. [found] */
  | 'badDate'
  /** Ends before it begins. [from, until] */
  | 'badPeriod'
  /** Nothing to read in it. [] */
  | 'empty'
  /** [length, most allowed] */
  | 'tooLong'
  /** [number, most allowed] */
  | 'tooMany'
  /** Nested deeper than a pack ever is. [most allowed] */
  | 'tooDeep'
  /** A control or invisible formatting character. [code point, as U+0007] */
  | 'control'
  /** Half a surrogate pair. [code point] */
  | 'loneSurrogate'
  /** [id, path of the first] */
  | 'duplicateId'
  /** The id of the pack that the extension brings. [id] */
  | 'bundledId'
  /** The id of nothing in the pack. [id, what it should be: source, entity] */
  | 'dangling'
  /** The source has fewer paragraphs. [paragraph, number of paragraphs] */
  | 'noParagraph'
  /** Another entity has the same form, and neither has a condition. [form, path of the other] */
  | 'aliasCollision'
  /** One letter, which no condition makes a name. [form] */
  | 'oneLetter'
  /** An everyday word without a condition. [form] */
  | 'everydayWord'
  /** A word class that does not exist. [found, the existing ones] */
  | 'unknownClass'
  /** A predicate of the pack's own without a label. [predicate] */
  | 'missingLabel';

export interface Problem {
  /** Where, as `entities[3].aliases[0].form`; empty for the whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly values: readonly string[];
}

/** As many as a person will ever read; keeps a hostile file from filling memory. */
export const MAX_PROBLEMS = 1_000;

/** Shows a found value in short: a problem is no way to smuggle a page of text into a dialog. */
export function shorten(value: string): string {
  const limit = 80;
  return value.length > limit ? `${value.slice(0, limit)}…` : value;
}
