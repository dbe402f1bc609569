import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = resolve(import.meta.dirname, '../..');

/**
 * The first test that fails ends a run, so those that compile the bundled pack come late. Last
 * is the one that loads every module: loaded within a test, a table would count as that test's.
 */
class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) =>
      /[/]modules\.test/.test(moduleId) ? 2 : Number(/bundled|mentions\.test/.test(moduleId));
    return files.sort((a, b) => rank(a) - rank(b));
  }
}

/**
 * The tests that a changed line of `lib/arabic` or `lib/match` has to fail: those that call
 * them, in Node alone, each property tried a few times and always on the same values.
 */
export default defineConfig({
  root,
  resolve: {
    alias: { '@/tools/pack/source': resolve(root, 'tools/mutation/read-pack.ts'), '@': root },
  },
  test: {
    environment: 'node',
    // Modules are loaded once a run, not once a file.
    isolate: false,
    include: [
      'tests/unit/{arabic,match}/**/*.test.ts',
      'tests/unit/{annotate,mentions}.test.ts',
      'tests/unit/pack/{bundled-spellings,compile,tables,variants}.test.ts',
    ],
    // How time grows with the text: the longest texts, from which no rule is learnt.
    exclude: ['tests/unit/match/linear-time.test.ts'],
    env: { PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '40' },
    globalSetup: ['tools/mutation/pack-once.ts'],
    setupFiles: ['tools/mutation/same-values.ts'],
    // Long for a machine that does other things too.
    testTimeout: 60_000,
    sequence: { sequencer: CheapFirst },
  },
});
