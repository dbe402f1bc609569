import { BREAK } from '../arabic/letter-bytes';

/** Whether keys have letters[from, to), and a word ends there. */
export function isAt(
  keys: Uint8Array,
  at: number,
  letters: Uint8Array,
  from: number,
  to: number,
): boolean {
  const shift = at - from;
  for (let i = from; i < to; i++) if (keys[i + shift] !== letters[i]) return false;
  return keys[to + shift] === BREAK;
}
