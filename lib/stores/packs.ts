import { createPackDatabase } from './pack-database';
import { createQueue } from './queue';

export interface PackStore {
  /** Whether the reader wants the bundled pack. */
  isBundledEnabled(): Promise<boolean>;
  setBundledEnabled(enabled: boolean): Promise<void>;
}

/** The only writer of packs and of what the reader chose of them. */
export function createPackStore(): PackStore {
  const open = createPackDatabase();
  const queue = createQueue();
  return {
    isBundledEnabled: async () => (await (await open()).get('choices', 'bundled'))?.enabled ?? true,
    setBundledEnabled: (enabled) =>
      queue(async () => {
        await (await open()).put('choices', { enabled }, 'bundled');
      }),
  };
}
