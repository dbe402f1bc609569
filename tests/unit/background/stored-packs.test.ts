// @vitest-environment node
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { PackInfo } from '@/lib/pack/info';
import { deskPack, wake } from './pack-harness';

const PAGE = 'زار روسيا الاتحادية، وقال الجيش الروسي ذلك.';
const states = (packs: readonly PackInfo[]) => packs.map(({ id, state }) => `${id} ${state}`);

/** What a release, a crash or the disk did to what is stored. */
async function tamper(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>) {
  const database = await openDB('packs');
  await work(database);
  database.close();
}

async function withDesk() {
  await wake().importPack(JSON.stringify(deskPack()));
}

describe('a pack that cannot be read', () => {
  it.each<[string, Parameters<typeof tamper>[0]]>([
    ['has lost its form', (database) => database.delete('forms', 'desk')],
    [
      'has tables of nothing',
      async (database) => {
        const form = await database.get('forms', 'desk');
        await database.put('forms', { ...form, tables: new ArrayBuffer(8) }, 'desk');
      },
    ],
    ['has lost its text', (database) => database.clear('texts')],
    ['has a damaged text', (database) => database.put('texts', '{"id"', ['desk', 0])],
  ])('%s: the others are used, it is called broken', async (_what, work) => {
    await withDesk();
    await tamper(work);
    const life = wake();
    expect((await life.find(PAGE)).ids).toEqual(['russia']);
    expect(states(await life.reply('getPacks', {}))).toEqual(['bundled ready', 'desk broken']);
    await life.reply('removePack', { id: 'desk' });
    expect(states(await life.reply('getPacks', {}))).toEqual(['bundled ready']);
  });

  it('can be imported again', async () => {
    await withDesk();
    await tamper((database) => database.clear('texts'));
    const life = wake();
    await life.find(PAGE);
    await life.importPack(JSON.stringify(deskPack()));
    expect((await life.find(PAGE)).ids).toEqual(['russia', 'desk:army']);
  });
});

it('without a database there is the bundled pack', async () => {
  const { indexedDB } = globalThis;
  Object.assign(globalThis, {
    indexedDB: {
      open: () => {
        throw new DOMException('', 'InvalidStateError');
      },
    },
  });
  try {
    expect((await wake().find(PAGE)).ids).toEqual(['russia']);
  } finally {
    Object.assign(globalThis, { indexedDB });
  }
});

describe('a form of an older release', () => {
  const age = async (database: Awaited<ReturnType<typeof openDB>>) => {
    const form = await database.get('forms', 'desk');
    await database.put('forms', { layout: '0.0', tables: form.tables }, 'desk');
  };

  it('is made anew from the text', async () => {
    await withDesk();
    await tamper(age);
    const life = wake();
    expect((await life.find(PAGE)).ids).toEqual(['russia']);
    expect(life.outdated).toEqual(['desk']);
    expect(await life.rebuild()).toEqual([]);
    expect((await wake().find(PAGE)).ids).toEqual(['russia', 'desk:army']);
  });

  it('stays as it is where its text is no pack for this release', async () => {
    await withDesk();
    await tamper(async (database) => {
      await age(database);
      await database.put('texts', '{}', ['desk', 0]);
    });
    const life = wake();
    await life.find(PAGE);
    expect(await life.rebuild()).toEqual(['desk']);
    await tamper(async (database) => {
      expect(await database.get('texts', ['desk', 0])).toBe('{}');
    });
  });
});
