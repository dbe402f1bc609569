import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Lint {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * The one warning that stays, once in each bundle that contains preact: its own unused branch
 * for HTML from strings. Add-on policy forbids editing a library, so it is explained instead.
 */
function isPreact(build: string, { code, file }: Finding): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || file === undefined) return false;
  const text = readFileSync(join(build, file), 'utf8');
  return text.split('dangerouslySetInnerHTML').length > 1;
}

/** Mozilla's linter over the built add-on. Null when all is as it must be. */
export function lintExtension(build: string): string | null {
  const cli = resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'lint', '-s', build, '--self-hosted', '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  let lint: Lint;
  try {
    lint = JSON.parse(stdout) as Lint;
  } catch {
    return `no answer from the linter: ${stderr || stdout}`;
  }
  const allowed = lint.warnings.filter((warning) => isPreact(build, warning));
  const files = allowed.map(({ file }) => file);
  const repeated = files.filter((file, index) => files.indexOf(file) !== index);
  const bad = [
    ...lint.errors,
    ...lint.notices,
    ...lint.warnings.filter((warning) => !allowed.includes(warning)),
  ];
  console.log(
    `${lint.errors.length} errors, ${lint.notices.length} notices, ${allowed.length} warnings of preact's`,
  );
  if (bad.length > 0) {
    return bad
      .map(({ code, file, message }) => `${code} in ${file ?? 'the add-on'}: ${message}`)
      .join('; ');
  }
  return repeated.length > 0 ? `more than preact's one warning in ${repeated.join(', ')}` : null;
}
