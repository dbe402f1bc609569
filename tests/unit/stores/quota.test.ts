import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readUsage } from '@/lib/stores/quota';

describe('readUsage', () => {
  it('counts keys and JSON in UTF-8 where the browser does not count', async () => {
    await fakeBrowser.storage.local.set({ ab: 'جملة' });
    expect(await readUsage()).toEqual({ usedBytes: 2 + 2 + 8, quotaBytes: 5_242_880 });
  });

  it('takes the browser’s own count', async () => {
    const local = fakeBrowser.storage.local as { getBytesInUse?: () => Promise<number> };
    local.getBytesInUse = async () => 123;
    try {
      expect((await readUsage()).usedBytes).toBe(123);
    } finally {
      delete local.getBytesInUse;
    }
  });
});
