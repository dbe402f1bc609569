import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The source tree as text, for the tests that hold the house. */

export const ROOT = resolve(import.meta.dirname, '../../..');

export interface Import {
  /** Repository path of the imported file; a package's name for what is not ours. */
  readonly to: string;
  /** Erased by the compiler: nothing of it reaches the bundle. */
  readonly isType: boolean;
  /** `import()`: in the bundle, but run only when that is called. */
  readonly isLazy: boolean;
}

export interface SourceFile {
  /** Repository path, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const CODE = /\.(ts|tsx)$/;

/** Files under a folder; of `.` only those that lie there, the configurations. */
function walk(folder: string): string[] {
  const recursive = folder !== '.';
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** `import … from`, `export … from`, `import '…'`, `import('…')`; comments are gone by then. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?<clause>type\s[^'"]*?|[^'";]*?)\s*from\s*['"](?<from>[^'"]+)['"]|(?:^|\n)\s*import\s*['"](?<bare>[^'"]+)['"]|import\(\s*['"](?<lazy>[^'"]+)['"]/g;

/** Code without its comments, so that a sentence about a rule does not break it. */
export function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

function isTypeClause(clause: string): boolean {
  if (/^type\s/.test(clause)) return true;
  const named = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1];
  if (named === undefined) return false;
  const names = named.split(',').map((name) => name.trim());
  return names.every((name) => name === '' || name.startsWith('type '));
}

function resolveImport(from: string, specifier: string, known: ReadonlySet<string>): string {
  const bare = specifier.replace(/\?.*$/, '');
  const base = bare.startsWith('.')
    ? join(dirname(from), bare)
    : /^[@~]\//.test(bare)
      ? bare.slice(2)
      : null;
  if (base === null) return specifier;
  const path = base.replaceAll('\\', '/');
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? path;
}

/** All code under these folders, each file with its imports. */
export function readTree(folders: readonly string[]): SourceFile[] {
  const paths = folders.flatMap(walk);
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const imports = [...stripComments(text).matchAll(IMPORT)].map(({ groups }) => ({
      to: resolveImport(path, (groups?.from ?? groups?.bare ?? groups?.lazy)!, known),
      isType: groups?.clause !== undefined && isTypeClause(groups.clause),
      isLazy: groups?.lazy !== undefined,
    }));
    return { path, text, imports };
  });
}

/** Which files and packages end up in this entry's bundle, with the way there. */
export function bundleOf(entry: string, tree: readonly SourceFile[]): Map<string, string> {
  return reachedFrom(entry, tree, () => true);
}

/** Which of them run as soon as the entry does. */
export function startOf(entry: string, tree: readonly SourceFile[]): Map<string, string> {
  return reachedFrom(entry, tree, ({ isLazy }) => !isLazy);
}

function reachedFrom(
  entry: string,
  tree: readonly SourceFile[],
  counts: (one: Import) => boolean,
): Map<string, string> {
  const byPath = new Map(tree.map((file) => [file.path, file]));
  const via = new Map<string, string>([[entry, entry]]);
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const one of byPath.get(path)?.imports ?? []) {
      const { to, isType } = one;
      if (isType || !counts(one) || via.has(to)) continue;
      via.set(to, `${via.get(path)} → ${to}`);
      queue.push(to);
    }
  }
  return via;
}
