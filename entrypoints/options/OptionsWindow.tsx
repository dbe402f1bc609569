import { useEffect, useState } from 'preact/hooks';
import { Options } from '@/components/options/Options';
import type { Shortcut } from '@/components/options/Shortcuts';
import { send } from '@/lib/messages';
import { openShortcutsPage, readShortcuts } from './shortcuts';
import { useEverywhere } from './use-everywhere';
import { usePackSection } from './use-pack-section';
import { useSettings } from './use-settings';

/** The options page with its wires. */
export function OptionsWindow() {
  const { settings, failure, load, change } = useSettings();
  const { everywhere, refused, change: setEverywhere } = useEverywhere();
  const packs = usePackSection();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);

  useEffect(() => {
    const look = async () => setShortcuts(await readShortcuts());
    look();
    // Back from the browser's shortcuts page: show what was changed there.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  return (
    <Options
      settings={settings}
      failure={failure}
      everywhere={everywhere}
      refused={refused}
      packSection={packs.props}
      shortcuts={shortcuts}
      onType={(type, on) => change({ types: { [type]: on } })}
      onPause={(paused) => change({ paused })}
      onEverywhere={setEverywhere}
      onTurnOn={(host) => change({ siteOn: host })}
      onOpenShortcuts={openShortcutsPage}
      onOpenTimeline={() => send('openTimeline', {})}
      onRetry={load}
      toast={packs.toast}
      onToastGone={packs.hush}
    />
  );
}
