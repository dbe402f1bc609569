import { useCallback, useEffect, useState } from 'preact/hooks';
import { type RequestOf, send, type windowMessages } from '@/lib/messages';
import { changeSettings, type Settings } from '@/lib/settings/settings';
import { useChanges } from '../pages/use-changes';

type Change = RequestOf<typeof windowMessages.changeSettings>;

/**
 * The settings as the background has them, and a way to change them. A change shows at once
 * and is taken back where the background could not keep it.
 */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<'load' | 'save' | null>(null);

  const load = useCallback(async () => {
    try {
      setSettings(await send('getSettings', {}));
      setFailure((before) => (before === 'load' ? null : before));
    } catch {
      setFailure('load');
    }
  }, []);

  useEffect(() => {
    load();
  }, [load]);
  useChanges('settings', load);

  const change = async (wanted: Change) => {
    if (!settings) return;
    setSettings((before) => before && changeSettings(before, wanted));
    try {
      setSettings(await send('changeSettings', wanted));
      setFailure(null);
    } catch {
      // Not what stood here before: another change may have been kept meanwhile.
      await load();
      setFailure('save');
    }
  };

  return { settings, failure, load, change };
}
