import { foldKey } from '../arabic/fold';
import type { EditedCandidate } from './edit';
import { isName } from './edit-text';

/** Why a reader's name cannot be one to be found by: no two letters, or one of these has it. */
export function nameProblem(
  name: string,
  candidates: readonly EditedCandidate[],
): 'short' | 'taken' | null {
  if (!isName(name)) return 'short';
  const key = foldKey(name.trim());
  const isTaken = candidates.some(({ forms }) => forms.some(({ form }) => foldKey(form) === key));
  return isTaken ? 'taken' : null;
}
