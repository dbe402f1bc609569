import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EVERYWHERE } from '@/lib/sites';

const ALL_SITES = { origins: [EVERYWHERE] };

/** The permission for all sites: what the browser says of it, however it was changed. */
export function useEverywhere() {
  const [everywhere, setEverywhere] = useState(false);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const look = async () => setEverywhere(await browser.permissions.contains(ALL_SITES));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  /** To be called within the click: browsers ask only in answer to a gesture. */
  const change = async (on: boolean) => {
    const changed = on
      ? browser.permissions.request(ALL_SITES)
      : browser.permissions.remove(ALL_SITES);
    // The switch shows what was pressed while the browser asks, and the truth after it.
    setEverywhere(on);
    const done = await changed.catch(() => false);
    setRefused(on && !done);
    setEverywhere(await browser.permissions.contains(ALL_SITES));
  };

  return { everywhere, refused, change };
}
