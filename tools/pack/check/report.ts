/** One check of a pack: what was looked at and what is wrong. */
export interface CheckResult {
  readonly name: string;
  /** How many things were looked at; undefined where the check could not run. */
  readonly looked: number | undefined;
  readonly problems: readonly string[];
}

export function passes(results: readonly CheckResult[]): boolean {
  return results.every(({ problems }) => problems.length === 0);
}

/** The table, then each problem on a line of its own. "Not run" is never "passed". */
export function reportInWords(results: readonly CheckResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, looked, problems }) => {
    const state = looked === undefined ? 'not run' : problems.length > 0 ? 'FAILED' : 'passed';
    const counts = looked === undefined ? '' : `${looked} looked at, ${problems.length} problem(s)`;
    return `${name.padEnd(width)}  ${state.padEnd(7)}  ${counts}`.trimEnd();
  });
  const problems = results.flatMap(({ name, problems }) =>
    problems.map((problem) => `${name}: ${problem}`),
  );
  return [...rows, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n');
}
