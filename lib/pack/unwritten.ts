import type { LocalText } from './schema';

/**
 * What a drafted pack has where a person must write: it keeps the format, so that all else can
 * be checked, and `pack check` names each place. A pack with one of them is not built.
 */
export const UNWRITTEN: LocalText = { ar: '(يُكتب)', en: '(to be written)' };

/** Whether a text is still to be written. */
export function isUnwritten(text: string): boolean {
  return text === UNWRITTEN.ar || text === UNWRITTEN.en;
}
