import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTimelineStore } from '@/lib/stores/timeline';
import { entry } from './entries';

afterEach(() => vi.restoreAllMocks());

const DAY_MS = 24 * 60 * 60 * 1_000;
const NOW = 1_000 * DAY_MS;

async function disk(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.local.get(null);
}

/** A disk that refuses what would leave more than `bytes` on it. */
function limitDisk(bytes: number, message = 'Resource::kQuotaBytes quota exceeded') {
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  return vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    const after = { ...(await disk()), ...items };
    if (JSON.stringify(after).length > bytes) throw new Error(message);
    return set(items);
  });
}

describe('the timeline store', () => {
  it('keeps one key an entry', async () => {
    const store = createTimelineStore();
    await store.save(entry(1));
    await store.save(entry(2));
    expect(Object.keys(await disk())).toEqual(['entry:entry-0001', 'entry:entry-0002']);
  });

  it('lists the newest last', async () => {
    const store = createTimelineStore();
    for (const n of [3, 1, 2]) await store.save(entry(n));
    expect((await store.read()).entries.map(({ savedAt }) => savedAt)).toEqual([1, 2, 3]);
  });

  it('loses none of many saves at once', async () => {
    const store = createTimelineStore();
    const all = Array.from({ length: 50 }, (_, n) => entry(n));
    const outcomes = await Promise.all([...all, ...all].map((e) => store.save(e)));
    expect(new Set(outcomes)).toEqual(new Set(['written']));
    expect((await createTimelineStore().read()).entries).toEqual(all);
  });

  it('says written only after the write', async () => {
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    let release = () => {};
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return set(items);
    });
    let said: string | undefined;
    const saving = createTimelineStore()
      .save(entry(1))
      .then((outcome) => {
        said = outcome;
      });
    await vi.waitFor(() => expect(fakeBrowser.storage.local.set).toHaveBeenCalled());
    expect(said).toBeUndefined();
    release();
    await saving;
    expect(said).toBe('written');
    expect(await disk()).toHaveProperty('entry:entry-0001');
  });

  it('goes on after a write that failed', async () => {
    const store = createTimelineStore();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('IO error'));
    expect(await store.save(entry(1))).toBe('failed');
    expect(await store.save(entry(2))).toBe('written');
    expect((await store.read()).entries).toEqual([entry(1), entry(2)]);
    expect(await disk()).toHaveProperty('entry:entry-0001');
  });
});

describe('the trash', () => {
  it('keeps an entry for thirty days', async () => {
    const store = createTimelineStore();
    await store.save(entry(1));
    expect(await store.moveToTrash('entry-0001', NOW)).toBe('written');
    expect(await store.moveToTrash('entry-0001', NOW + 5)).toBe('written');
    expect(await store.read()).toMatchObject({ entries: [], trash: [{ deletedAt: NOW }] });
    await store.emptyTrash(NOW + 30 * DAY_MS);
    expect((await store.read()).trash).toHaveLength(1);
    await store.emptyTrash(NOW + 30 * DAY_MS + 1);
    expect(await disk()).toEqual({});
  });

  it('gives back an entry as it was', async () => {
    const store = createTimelineStore();
    await store.save(entry(1));
    const before = await disk();
    await store.moveToTrash('entry-0001', NOW);
    expect(await store.restore('entry-0001')).toBe('written');
    expect(await disk()).toEqual(before);
    expect(await store.restore('entry-0001')).toBe('written');
    expect(await store.restore('entry-0009')).toBe('refused');
    expect(await store.moveToTrash('entry-0009', NOW)).toBe('written');
  });

  it('can be emptied, and nothing else goes', async () => {
    const store = createTimelineStore();
    await store.save(entry(1));
    await store.save(entry(2));
    await store.moveToTrash('entry-0001', NOW);
    await store.emptyTrash();
    expect(Object.keys(await disk())).toEqual(['entry:entry-0002']);
  });
});

describe('what was saved from an address', () => {
  it('is one entry where two tabs save the same sentence', async () => {
    const store = createTimelineStore();
    const twin = { ...entry(1), id: 'entry-0002' };
    await Promise.all([store.save(entry(1)), store.save(twin)]);
    expect((await store.read()).entries).toEqual([entry(1)]);
    expect([...(await store.savedFrom(twin.url)).values()]).toEqual(['entry-0001']);
    await store.moveToTrash('entry-0001', NOW);
    expect(await store.save(twin)).toBe('written');
    expect((await store.read()).entries).toEqual([twin]);
  });

  it('stays known while another entry holds the sentence', async () => {
    const twin = { ...entry(1), id: 'entry-0002' };
    await fakeBrowser.storage.local.set({ 'entry:entry-0001': entry(1), 'entry:entry-0002': twin });
    const store = createTimelineStore();
    await store.moveToTrash('entry-0002', NOW);
    expect([...(await store.savedFrom(twin.url)).values()]).toEqual(['entry-0001']);
  });

  it('follows every change', async () => {
    const store = createTimelineStore();
    const saved = async () => [...(await store.savedFrom('https://news.example/a')).values()];
    await createTimelineStore().save(entry(1));
    expect(await saved()).toEqual(['entry-0001']);
    await store.save(entry(2));
    expect(await saved()).toEqual(['entry-0001', 'entry-0002']);
    await store.moveToTrash('entry-0001', NOW);
    expect(await saved()).toEqual(['entry-0002']);
    await store.restore('entry-0001');
    expect(await saved()).toEqual(['entry-0002', 'entry-0001']);
    expect((await store.savedFrom('https://news.example/b')).size).toBe(0);
  });
});

describe('a full disk', () => {
  it('keeps the sentence for the session, and writes it once there is room', async () => {
    const store = createTimelineStore();
    await store.save(entry(1));
    await store.save(entry(2));
    limitDisk(JSON.stringify(await disk()).length);
    expect(await store.save(entry(3))).toBe('full');

    const next = createTimelineStore();
    const full = await next.read();
    expect(full.entries).toHaveLength(3);
    expect(full.unwritten).toEqual(['entry-0003']);
    expect([...(await next.savedFrom('https://news.example/a')).values()]).toContain('entry-0003');

    expect(await next.moveToTrash('entry-0001', NOW)).toBe('full');
    await next.emptyTrash();
    expect((await next.read()).unwritten).toEqual([]);
    expect(Object.keys(await disk())).toEqual(['entry:entry-0002', 'entry:entry-0003']);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('entry-');
  });

  it.each([
    ['Chromium', new Error('Resource::kQuotaBytes quota exceeded'), 'full'],
    ['Chromium, older', new Error('QUOTA_BYTES quota exceeded'), 'full'],
    ['Firefox', new DOMException('…', 'QuotaExceededError'), 'full'],
    ['the machine', new Error('IO error: No space left on device'), 'full'],
    ['another failure', new Error('Corruption: block checksum mismatch'), 'failed'],
  ])('is known by what %s says', async (_who, error, outcome) => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(error);
    const store = createTimelineStore();
    expect(await store.save(entry(1))).toBe(outcome);
    expect((await store.read()).unwritten).toEqual(['entry-0001']);
  });

  it('still lets the reader put something into the trash', async () => {
    const store = createTimelineStore();
    await store.save(entry(1, { sentence: 'ا'.repeat(500) }));
    await store.save(entry(2));
    limitDisk(JSON.stringify(await disk()).length + 5);
    const before = await disk();
    expect(await store.moveToTrash('entry-0002', NOW)).toBe('full');
    // Whatever is killed now: the entry is on the disk, and in the trash for the session.
    expect(await disk()).toEqual(before);
    const read = await createTimelineStore().read();
    expect(read).toMatchObject({ entries: [{ id: 'entry-0001' }], trash: [{ id: 'entry-0002' }] });
    expect(read.unwritten).toEqual(['entry-0002']);
    await store.emptyTrash();
    expect(Object.keys(await disk())).toEqual(['entry:entry-0001']);
    expect((await createTimelineStore().read()).unwritten).toEqual([]);
  });

  it('makes a repeated save try the disk again', async () => {
    const store = createTimelineStore();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no space'));
    expect(await store.save(entry(1))).toBe('full');
    expect(await store.save(entry(1))).toBe('written');
    expect(await disk()).toHaveProperty('entry:entry-0001');
  });
});

describe('what this release cannot read', () => {
  it('is not emptied out of the trash', async () => {
    const before = {
      'entry@2:entry-0001': { version: 2 },
      'entry:entry-0001': entry(1, { deletedAt: NOW }),
    };
    await fakeBrowser.storage.local.set(before);
    await createTimelineStore().emptyTrash();
    expect(await disk()).toEqual(before);
  });

  const newer = { version: 2, id: 'entry-0007', something: 'else' };

  it('stays untouched, and is counted', async () => {
    const before = {
      'entry@2:entry-0007': newer,
      'entry:entry-0008': { damaged: true },
      'entry:entry-0009': { ...entry(1), version: 3 },
      'entry:entry-0010': entry(1),
    };
    await fakeBrowser.storage.local.set(before);
    const store = createTimelineStore();
    expect(await store.read()).toMatchObject({ entries: [], trash: [], unreadable: 4 });
    expect(await store.moveToTrash('entry-0007', NOW)).toBe('refused');
    await store.emptyTrash();
    expect(await disk()).toEqual(before);
  });

  it('is read-only where an older copy can be read', async () => {
    await fakeBrowser.storage.local.set({
      'entry@2:entry-0001': newer,
      'entry:entry-0001': entry(1),
    });
    const before = await disk();
    const store = createTimelineStore();
    expect(await store.read()).toMatchObject({ entries: [entry(1)], unreadable: 0 });
    expect(await store.moveToTrash('entry-0001', NOW)).toBe('refused');
    expect(await store.save(entry(1))).toBe('refused');
    expect(await disk()).toEqual(before);
  });
});
