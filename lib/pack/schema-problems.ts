import type { BaseIssue } from 'valibot';
import { type Problem, type ProblemCode, shorten } from './problem';

/** What the schema library found, as a problem of ours. @param within path of what it looked at */
export function problemOfIssue(issue: BaseIssue<unknown>, within = ''): Problem {
  const path = pathOf(issue, within);
  const [code, values] = meaningOf(issue, path);
  return { path, code, values: values.map(shorten) };
}

function meaningOf(issue: BaseIssue<unknown>, path: string): [ProblemCode, string[]] {
  const { type, expected, received, requirement, input } = issue;
  if (expected === 'never') return ['unexpected', [unquote(received)]];
  if (path === '') return ['notAPack', [received]];
  if (received === 'undefined') return ['missing', []];
  switch (type) {
    case 'non_empty':
    case 'min_length':
    case 'check': // the schema's only check: is there something to read?
      return ['empty', []];
    case 'max_length':
      return ['tooLong', [received, String(requirement)]];
    case 'regex':
      return [codeOfPattern(path), [String(input)]];
    case 'picklist':
    case 'literal':
      return ['notOneOf', [unquote(received), expected ?? '']];
    default:
      return ['wrongType', [unquote(received), expected ?? type]];
  }
}

/** What a pattern stands for, by the field it is of. */
function codeOfPattern(path: string): ProblemCode {
  if (path.includes('.sameAs')) return 'badLink';
  return path.includes('.paragraphs') ? 'badHash' : 'badId';
}

/** As `entities[3].aliases[0].form`. */
function pathOf({ path }: BaseIssue<unknown>, within: string): string {
  let text = within;
  for (const { key } of path ?? []) {
    text += typeof key === 'number' ? `[${key}]` : `${text ? '.' : ''}${shorten(String(key))}`;
  }
  return text;
}

function unquote(text: string): string {
  return text.replace(/^"(.*)"$/s, '$1');
}
