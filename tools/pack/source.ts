import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { BundledPack } from '../../lib/pack/bundled';
import { tablesOf } from '../../lib/pack/compile';
import { compileDates } from '../../lib/pack/dates';
import { writeKinds } from '../../lib/pack/kinds';
import type { Pack } from '../../lib/pack/schema';
import { runAtOnce } from '../../lib/pack/slices';
import { packTables } from '../../lib/pack/tables';
import { validatePack } from '../../lib/pack/validate';
import { compileVariants } from '../../lib/pack/variants';
import { expandClaim, expandEntity } from './expand';
import { problemInWords } from './problem-words';

/** The bundled pack's readable source, one topic a file. */
export const BUNDLED = new URL('../../assets/packs/kazakhstan-2022/', import.meta.url);

/** Where the extension finds it. */
export const BUNDLED_PACK_FILE = 'packs/kazakhstan-2022.json';

/** And the tables by which its names are found. */
export const BUNDLED_TABLES_FILE = 'packs/kazakhstan-2022.bin';

/** Files are read in this order: of two readings that both stay open, the first comes first. */
const FILES = ['pack', 'sources', 'places', 'people', 'organisations', 'events', 'concepts'];

/** A pack that may not be shipped: everything that is wrong with it, in words. */
export class PackInvalid extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`the pack has ${problems.length} problem(s):\n${problems.join('\n')}`);
    this.name = 'PackInvalid';
  }
}

/**
 * The bundled pack from its YAML files, in the form that is shared.
 *
 * @throws PackInvalid naming all problems at once.
 */
export async function loadBundledPack(): Promise<Pack> {
  return toPack(await readPackSource(BUNDLED));
}

/**
 * What the extension ships: the pack and what is made from it at build time.
 *
 * @throws PackInvalid
 */
export async function buildBundledPack(): Promise<BundledPack> {
  const pack = await loadBundledPack();
  return { pack, dates: compileDates(pack), kinds: writeKinds(pack.entities) };
}

/** The bytes of the matcher's tables, so that the background builds none. */
export function buildBundledTables({ pack }: BundledPack): Uint8Array {
  return new Uint8Array(packTables(runAtOnce(tablesOf(pack, compileVariants(pack)))));
}

/**
 * @returns the pack
 * @throws PackInvalid
 */
export function toPack(value: unknown): Pack {
  const result = validatePack(value);
  if (!result.ok) throw new PackInvalid(result.problems.map(problemInWords));
  return result.pack;
}

/** One value out of a directory of YAML files; lists of the same name are joined. */
export async function readPackSource(directory: URL): Promise<unknown> {
  const found = (await readdir(directory)).filter((name) => name.endsWith('.yaml'));
  const names = found.map((name) => name.slice(0, -'.yaml'.length)).sort(byReadingOrder);
  const lists: Record<string, unknown[]> = { sources: [], entities: [], events: [], relations: [] };
  const pack: Record<string, unknown> = {};
  for (const name of names) {
    for (const [key, value] of Object.entries(await readYaml(new URL(`${name}.yaml`, directory)))) {
      const list = lists[key];
      if (list && Array.isArray(value)) list.push(...value);
      else pack[key] = value;
    }
  }
  return {
    ...pack,
    sources: lists.sources,
    entities: lists.entities?.map(expandEntity),
    events: lists.events?.map(expandClaim),
    relations: lists.relations?.map(expandClaim),
  };
}

function byReadingOrder(a: string, b: string): number {
  const rank = (name: string) => (FILES.includes(name) ? FILES.indexOf(name) : FILES.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** @throws PackInvalid where the file is no YAML mapping. */
async function readYaml(file: URL): Promise<Record<string, unknown>> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const name = fileURLToPath(file).split(/[\\/]/).at(-1);
  if (document.errors.length > 0) {
    throw new PackInvalid(document.errors.map(({ message }) => `${name}: ${message}`));
  }
  const value: unknown = document.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PackInvalid([`${name}: expected a mapping of pack fields`]);
  }
  return value as Record<string, unknown>;
}
