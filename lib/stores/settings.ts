import { storage } from 'wxt/utils/storage';
import { isNewerSettings, readSettings } from '../settings/read';
import { changeSettings, type Settings, type SettingsChange } from '../settings/settings';
import { createQueue } from './queue';

const stored = storage.defineItem<unknown>('local:settings');

export interface SettingsStore {
  get(): Promise<Settings>;
  /**
   * Writes the change and answers what holds now. What a newer release wrote stays as it is.
   *
   * @throws when the disk refuses the write; nothing has changed then.
   */
  change(change: SettingsChange): Promise<Settings>;
}

/** The only writer of the settings; one queue, so that two changes never lose one. */
export function createSettingsStore(): SettingsStore {
  const queue = createQueue();
  return {
    get: async () => readSettings(await stored.getValue()),
    change: (change) =>
      queue(async () => {
        const value = await stored.getValue();
        const settings = readSettings(value);
        if (isNewerSettings(value)) return settings;
        const changed = changeSettings(settings, change);
        await stored.setValue(changed);
        return changed;
      }),
  };
}
