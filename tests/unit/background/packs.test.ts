import { describe, expect, it } from 'vitest';
import type { PackInfo } from '@/lib/pack/info';
import { type Background, popup, startBackground } from './harness';

async function ask({ ask }: Background, type: string, request: unknown): Promise<PackInfo[]> {
  const envelope = await ask(type, request, popup());
  if (!envelope?.ok) throw new Error(`${type}: ${JSON.stringify(envelope)}`);
  return envelope.reply as PackInfo[];
}

const enabled = (packs: readonly PackInfo[]) => packs.map((pack) => pack.enabled);

describe('the bundled pack', () => {
  it('is there and enabled', async () => {
    const packs = await ask(startBackground(), 'getPacks', {});
    expect(packs).toMatchObject([{ id: 'p', enabled: true, importedAt: null, state: 'ready' }]);
  });

  it('can be disabled and enabled, and stays so when the background is killed', async () => {
    expect(
      enabled(await ask(startBackground(), 'changePack', { id: 'p', enabled: false })),
    ).toEqual([false]);
    expect(enabled(await ask(startBackground(), 'getPacks', {}))).toEqual([false]);
    expect(enabled(await ask(startBackground(), 'changePack', { id: 'p', enabled: true }))).toEqual(
      [true],
    );
  });

  it('cannot be removed', async () => {
    expect(enabled(await ask(startBackground(), 'removePack', { id: 'p' }))).toEqual([true]);
  });
});
