import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BadInput, readText } from '../text-input';
import { BUNDLED, readPackSource } from './source';

/**
 * A pack as an author hands it over: a directory of YAML files, or one built JSON file;
 * without a path the bundled pack.
 *
 * @throws BadInput in words, where there is nothing to read.
 */
export async function readPackValue(path: string | undefined): Promise<unknown> {
  if (path === undefined) return readPackSource(BUNDLED);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new BadInput(`${path}: no such file or directory`);
  if (found.isDirectory()) return readPackSource(pathToFileURL(`${resolve(path)}/`));
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${path}: not JSON (${error instanceof Error ? error.message : error})`);
  }
}
