// @vitest-environment node
// The pack is read from disk by a URL, which the fake DOM’s class does not make.

import { beforeAll, describe, expect, it } from 'vitest';
import { createKnowledge, type Knowledge } from '@/entrypoints/background/knowledge';
import type { BundledPack } from '@/lib/pack/bundled';
import { buildBundledPack } from '@/tools/pack/source';

const TEXT = 'قال رئيس كازاخستان قاسم جومارت توكاييف إن منظمة معاهدة الأمن الجماعي أنجزت مهمتها.';

describe('the knowledge of the bundled pack', () => {
  let bundled: BundledPack;
  let knowledge: Knowledge;

  beforeAll(async () => {
    bundled = await buildBundledPack();
    knowledge = createKnowledge(bundled, 'ar');
  });

  it('has a card for every name it can find', () => {
    for (const { id } of bundled.pack.entities) {
      expect(knowledge.card(id, '2022-01-14')?.entity).toBe(id);
    }
    expect(knowledge.card('nobody', undefined)).toBeUndefined();
  });

  it('finds names, each with its card', () => {
    const page = { language: 'ar', established: [] };
    const mentions = knowledge.annotate([{ id: 1, text: TEXT }], page).mentions.get(1) ?? [];
    expect(mentions.length).toBeGreaterThanOrEqual(3);
    for (const { entity, alternatives } of mentions) {
      for (const id of [entity, ...alternatives])
        expect(knowledge.card(id, undefined)).toBeDefined();
    }
  });

  it('tells the story in the interface’s language', () => {
    const story = knowledge.story();
    expect(story.length).toBe(bundled.pack.events.length);
    expect(knowledge.storyTitle).toBe(bundled.pack.title.ar);
    expect(createKnowledge(bundled, 'en-GB').storyTitle).toBe(bundled.pack.title.en);
    expect(createKnowledge(bundled, 'fr').storyTitle).toBe(bundled.pack.title.ar);
  });
});
