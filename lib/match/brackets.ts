import type { ReadText } from '../arabic/tokens';
import type { Candidate } from './candidates';

const OPENED = /[([] *$/;
/** A credit may say more of itself: (وكالة – أرشيف). */
const CLOSED = /^ *(?:[-–—/،,] *[^()[\]]{1,30})?[)\]]/;
/** Units that hold what is looked for. */
const REACH = 40;

/** Whether a name begins what stands in brackets and is all of it, or all but a word on it. */
export function standsInBrackets({ source, folded }: ReadText, { start, end }: Candidate): boolean {
  const from = folded.starts[start]!;
  const to = folded.ends[end - 1]!;
  return (
    OPENED.test(source.slice(Math.max(0, from - REACH), from)) &&
    CLOSED.test(source.slice(to, to + REACH))
  );
}
