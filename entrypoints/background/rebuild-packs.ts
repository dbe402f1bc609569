import { compileForStore } from '@/lib/pack/compile-for-store';
import { parseInSlices } from '@/lib/pack/read-json';
import { validateInSlices } from '@/lib/pack/validate';
import { runInSlices } from './run-slices';
import type { State } from './state';

const DEADLINE_MS = 300_000;

/**
 * Makes the stored forms of packs anew from their texts, after an update of the extension that
 * stores them otherwise. The old form stays until the new one is whole.
 *
 * @returns packs that this release cannot read.
 */
export async function rebuildPacks(
  { packs }: Pick<State, 'packs'>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const unreadable: string[] = [];
  for (const id of ids) {
    try {
      await rebuild(packs, id);
    } catch (error) {
      console.error(`Siyaq: the pack ${id} could not be made anew.`, error);
      unreadable.push(id);
    }
  }
  return unreadable;
}

async function rebuild(packs: State['packs'], id: string): Promise<void> {
  const head = (await packs.read()).heads.find((head) => head.id === id);
  if (!head) return;
  const options = { signal: new AbortController().signal, deadlineMs: DEADLINE_MS };
  const json = await runInSlices(parseInSlices(await packs.text(id)), options);
  const result = json && (await runInSlices(validateInSlices(json.value), options));
  if (!result?.ok)
    throw new Error(`${id} is no valid pack: ${JSON.stringify(result?.problems[0])}`);
  const compiled = await runInSlices(compileForStore(result.pack), options);
  const outcome = await packs.putForm(id, head.importedAt, compiled);
  if (outcome !== 'stored') throw new Error(`${id}: ${outcome}`);
}
