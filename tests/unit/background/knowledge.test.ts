// @vitest-environment node
// The pack is read from disk by a URL, which the fake DOM’s class does not make.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '@/entrypoints/background/knowledge';
import { joinKnowledge } from '@/entrypoints/background/load-knowledge';
import type { BundledPack } from '@/lib/pack/bundled';
import { openTables } from '@/lib/pack/tables';
import { createPackStore } from '@/lib/stores/packs';
import { buildBundledPack, buildBundledTables } from '@/tools/pack/source';

const TEXT = 'قال رئيس كازاخستان قاسم جومارت توكاييف إن منظمة معاهدة الأمن الجماعي أنجزت مهمتها.';

describe('the knowledge of the bundled pack', () => {
  let bundled: BundledPack;
  let knowledge: Knowledge;

  const know = (language: string) =>
    joinKnowledge(
      bundled,
      openTables(buildBundledTables(bundled).buffer as ArrayBuffer),
      { stored: { bundledEnabled: true, heads: [] }, used: [], broken: new Set() },
      createPackStore(),
      language,
    );

  beforeAll(async () => {
    bundled = await buildBundledPack();
    knowledge = await know('ar');
  });

  it('has a card for every name it can find', async () => {
    const ids = bundled.pack.entities.map(({ id }) => id);
    const cards = await knowledge.cards(ids, '2022-01-14');
    expect(cards.map(({ entity }) => entity)).toEqual(ids);
    expect(await knowledge.cards(['nobody'], undefined)).toEqual([]);
  });

  it('finds names, each with its card', async () => {
    const page = { language: 'ar', established: [] };
    const { mentions } = await knowledge.annotate([{ id: 1, text: TEXT }], page);
    const found = mentions.get(1) ?? [];
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { entity, alternatives } of found) {
      const ids = [entity, ...alternatives];
      expect(await knowledge.cards(ids, undefined)).toHaveLength(ids.length);
    }
  });

  it('tells the story in the interface’s language', async () => {
    expect((await knowledge.story()).length).toBe(bundled.pack.events.length);
    expect(knowledge.storyTitle).toBe(bundled.pack.title.ar);
    expect((await know('en-GB')).storyTitle).toBe(bundled.pack.title.en);
    expect((await know('fr')).storyTitle).toBe(bundled.pack.title.ar);
  });
});
