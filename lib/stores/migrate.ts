import { storage } from 'wxt/utils/storage';
import { type MigrationPlan, planMigration, type Versioned } from './versions';

/**
 * Reads all values of a kind from `storage.local` and brings them to the current version:
 * new keys are written, read back and compared, then surplus old ones are removed. When the
 * disk refuses (it may be full) the old keys stay and the values are right all the same.
 * Killed at any point, the next call goes on where this one stopped.
 */
export async function readMigrated(kind: Versioned): Promise<MigrationPlan> {
  const plan = planMigration(kind, await storage.snapshot('local'));
  if (plan.write.size === 0 && plan.remove.length === 0) return plan;
  try {
    await storage.setItems([...plan.write].map(([key, value]) => ({ key: `local:${key}`, value })));
    if (await isOnDisk(plan.write)) {
      await storage.removeItems(plan.remove.map((key) => `local:${key}` as const));
    }
  } catch (error) {
    console.warn(`Could not write the new layout of "${kind.name}"; the old one stays.`, error);
  }
  return plan;
}

async function isOnDisk(written: ReadonlyMap<string, unknown>): Promise<boolean> {
  const read = await storage.getItems([...written.keys()].map((key) => `local:${key}` as const));
  return read.every(
    ({ key, value }) =>
      JSON.stringify(value) === JSON.stringify(written.get(key.slice('local:'.length))),
  );
}
