import { foldKey } from '../arabic/fold';
import {
  BREAK,
  BYTES,
  EXPANSIONS,
  HARD,
  INVISIBLE,
  learnUnits,
  MARK,
  SEVERAL,
  withoutFinalHamza,
} from '../arabic/letter-bytes';

/** Keys, one after the other: folded words in letter bytes, each word ends in BREAK. */
export interface KeyWriter {
  /** Valid up to `length`; replaced when it grows. */
  keys: Uint8Array;
  length: number;
}

export function createKeyWriter(forms: number): KeyWriter {
  return { keys: new Uint8Array(Math.max(64, forms * 24)), length: 0 };
}

/** A letter takes at most four bytes, a ligature's three letters twelve. */
const MAX_BYTES_A_UNIT = 12;

/** Writes a form's key; nothing where it has no word. */
export function writeKey(form: string, writer: KeyWriter): void {
  makeRoom(writer, form.length * MAX_BYTES_A_UNIT + 1);
  learnUnits(form, 0, form.length);
  const { keys } = writer;
  const start = writer.length;
  let at = start;
  let wordStart = start;
  for (let i = 0; i <= form.length; i++) {
    const unit = form.charCodeAt(i);
    const byte = i < form.length ? BYTES[unit]! : BREAK;
    if (byte === BREAK) {
      if (at === wordStart) continue;
      at = withoutFinalHamza(keys, wordStart, at);
      keys[at++] = BREAK;
      wordStart = at;
    } else if (byte < MARK) keys[at++] = byte;
    else if (byte === SEVERAL) for (const each of EXPANSIONS.get(unit)!) keys[at++] = each;
    else if (byte === HARD) {
      writeKey(foldKey(form), writer);
      return;
    } else if (byte !== MARK && byte !== INVISIBLE) throw new Error(`unit ${unit} is not learnt`);
  }
  writer.length = at;
}

function makeRoom(writer: KeyWriter, needed: number): void {
  if (writer.length + needed <= writer.keys.length) return;
  const grown = new Uint8Array(Math.max(writer.keys.length * 2, writer.length + needed));
  grown.set(writer.keys);
  writer.keys = grown;
}
