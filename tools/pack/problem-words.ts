import type { Problem } from '../../lib/pack/validate';

/** One problem as a line for an author at a terminal. */
export function problemInWords({ path, code, values }: Problem): string {
  return `${path}: ${code}: found ${values[0]}, expected ${values[1]}`;
}
