import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readMigrated } from '@/lib/stores/migrate';
import { allKeysOf, keyOf, planMigration, type Versioned } from '@/lib/stores/versions';

afterEach(() => vi.restoreAllMocks());

/** A value grows a field with each version: `[1]`, `[1, 2]`, `[1, 2, 3]`. */
function release(current: number): Versioned {
  const steps = Array.from({ length: current - 1 }, (_, i): [number, (old: unknown) => unknown] => [
    i + 1,
    (old) => {
      if (!Array.isArray(old)) throw new Error('damaged');
      return [...old, i + 2];
    },
  ]);
  return { name: 'entry', current, upgrades: new Map(steps) };
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const disk = () => fakeBrowser.storage.local.get(null);

describe('keys', () => {
  it('carry the version from 2 on', () => {
    expect(keyOf(release(1), 'a')).toBe('entry:a');
    expect(keyOf(release(2), 'a')).toBe('entry@2:a');
    expect(keyOf({ ...release(3), name: 'settings' }, '')).toBe('settings@3');
    expect(allKeysOf(release(3), 'a')).toEqual(['entry:a', 'entry@2:a', 'entry@3:a']);
  });

  it('of other kinds are left alone', () => {
    const stored = { settings: [1], 'entries:a': [1], 'entry@0:a': [1], 'entry@x:a': [1] };
    expect(planMigration(release(3), stored)).toEqual({
      values: new Map(),
      write: new Map(),
      remove: [],
      newer: new Set(),
    });
  });
});

describe('a migration', () => {
  it('writes the new key and keeps the last copy before it', async () => {
    await fakeBrowser.storage.local.set({ 'entry:a': [1] });
    expect((await readMigrated(release(2))).values).toEqual(new Map([['a', [1, 2]]]));
    expect(await disk()).toEqual({ 'entry:a': [1], 'entry@2:a': [1, 2] });
  });

  it('goes over releases that were skipped, and keeps two copies', async () => {
    await fakeBrowser.storage.local.set({ 'entry:a': [1], 'entry@2:a': [1, 2], 'entry:b': [1] });
    expect((await readMigrated(release(4))).values).toEqual(
      new Map([
        ['a', [1, 2, 3, 4]],
        ['b', [1, 2, 3, 4]],
      ]),
    );
    expect(await disk()).toEqual({
      'entry@2:a': [1, 2],
      'entry@4:a': [1, 2, 3, 4],
      'entry:b': [1],
      'entry@4:b': [1, 2, 3, 4],
    });
  });

  it('leaves a newer release’s values alone, and reads its own copy', async () => {
    const before = { 'entry@3:a': [1, 2, 3], 'entry@2:a': [1, 2], 'entry:a': [1], 'entry@3:b': [] };
    await fakeBrowser.storage.local.set(before);
    const plan = await readMigrated(release(2));
    expect(plan.values).toEqual(new Map([['a', [1, 2]]]));
    expect(plan.newer).toEqual(new Set(['a', 'b']));
    expect(await disk()).toEqual(before);
  });

  it('leaves a damaged value where it is', async () => {
    await fakeBrowser.storage.local.set({ 'entry:a': 'damaged', 'entry:b': [1] });
    expect((await readMigrated(release(2))).values).toEqual(new Map([['b', [1, 2]]]));
    expect(await disk()).toMatchObject({ 'entry:a': 'damaged' });
    expect(await disk()).not.toHaveProperty('entry@2:a');
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('quota exceeded'))],
    ['forgets', () => Promise.resolve()],
  ])('removes nothing when the disk %s the write', async (_what, set) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const before = { 'entry:a': [1], 'entry@2:a': [1, 2] };
    await fakeBrowser.storage.local.set(before);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(set);
    expect((await readMigrated(release(3))).values).toEqual(new Map([['a', [1, 2, 3]]]));
    expect(await disk()).toEqual(before);
  });

  it('survives being killed after any step, up and down, and never loses a value', async () => {
    const steps = fc.array(
      fc.record({
        release: fc.integer({ min: 1, max: 4 }),
        killedAfter: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (lives) => {
        let stored: Record<string, unknown> = { 'entry:a': [1] };
        for (const life of lives) {
          const plan = planMigration(release(life.release), stored);
          if (life.killedAfter > 0) stored = { ...stored, ...Object.fromEntries(plan.write) };
          if (life.killedAfter > 1) {
            stored = Object.fromEntries(
              Object.entries(stored).filter(([key]) => !plan.remove.includes(key)),
            );
          }
          const read = planMigration(release(4), stored).values.get('a');
          expect(read).toEqual(upTo(4));
        }
      }),
    );
  });
});
