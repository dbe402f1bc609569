import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What one vitest run came to, by name where a name is needed. */
export interface Totals {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Reads vitest's JSON report. A file that did not load has no test, and is one failure. */
export function readTotals(path: string): Totals {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: [`no report at ${path}`], skipped: [] };
  }
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      name: `${relative(process.cwd(), name)}: ${fullName}`,
      status,
    })),
  );
  const named = (isIt: (status: string) => boolean) =>
    tests.filter(({ status }) => isIt(status)).map(({ name }) => name);
  // Broken before its first test, or in a hook: then its tests are skipped, not failed.
  const broken = report.testResults
    .filter(({ status, assertionResults }) => {
      return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
    })
    .map(({ name }) => `${relative(process.cwd(), name)} as a whole`);
  return {
    passed: named((status) => status === 'passed').length,
    failed: [...named((status) => status === 'failed'), ...broken],
    skipped: named((status) => status !== 'passed' && status !== 'failed'),
  };
}
