import type { Problem } from './problem';
import { shorten } from './problem';

/** As deep as a pack goes: entities[i].aliases[j].when[k].nearby[l] has 8 (security.md §1.15). */
const MAX_DEPTH = 8;

/** The twelve Bidi_Control characters: taken out, always (security.md §1.12). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Controls and invisible formatting, but ZWNJ and ZWJ, which some names need. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu;
const JOINERS = '\u200c\u200d';

/** Without the u flag a pair is two units; with it, only a lone half is Cs. */
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Copies a JSON value with the bidi controls taken out of all strings, and names strings that
 * no pack may hold. Keys are left alone: the schema knows them all.
 */
export function cleanValue(
  value: unknown,
  path: string,
  report: (problem: Problem) => void,
  depth = 0,
): unknown {
  if (typeof value === 'string') return cleanString(value, path, report);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) {
    report({ path, code: 'tooDeep', values: [String(MAX_DEPTH)] });
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((item, i) => cleanValue(item, `${path}[${i}]`, report, depth + 1));
  }
  // fromEntries defines own properties, so that a key `__proto__` stays a key.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      cleanValue(item, path ? `${path}.${shorten(key)}` : shorten(key), report, depth + 1),
    ]),
  );
}

function cleanString(text: string, path: string, report: (problem: Problem) => void): string {
  const clean = text.replace(BIDI, '');
  for (const [found] of clean.matchAll(CONTROL)) {
    if (JOINERS.includes(found)) continue;
    report({ path, code: 'control', values: [codePoint(found)] });
    break;
  }
  const lone = LONE_SURROGATE.exec(clean)?.[0];
  if (lone) report({ path, code: 'loneSurrogate', values: [codePoint(lone)] });
  return clean;
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
