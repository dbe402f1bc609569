import { foldKey } from '../arabic/fold';
import { wordsOf } from '../pack/matcher-parts';
import type { EditedCandidate } from './edit';

/** Why a reader's name cannot be one to be found by: no two letters, or one of these has it. */
export function nameProblem(
  name: string,
  candidates: readonly EditedCandidate[],
): 'short' | 'taken' | null {
  if (wordsOf(name).join('').length < 2) return 'short';
  const key = foldKey(name.trim());
  const isTaken = candidates.some(({ forms }) => forms.some(({ form }) => foldKey(form) === key));
  return isTaken ? 'taken' : null;
}
