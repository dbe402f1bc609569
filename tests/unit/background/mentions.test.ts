import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKnowledgeSource } from '@/entrypoints/background/knowledge-source';
import type { Envelope, FoundMentions } from '@/lib/messages';
import { KNOWLEDGE, NEWS, page, popup, startBackground } from './harness';

afterEach(() => vi.restoreAllMocks());

const TEXT = 'قال توكاييف إن النظام استُعيد.';

function request(text = TEXT, cards: string[] = []) {
  return {
    blocks: [{ id: 4, text }],
    page: { language: 'ar', established: [], cards },
    token: 9,
  };
}

function found(envelope: Envelope | undefined): FoundMentions {
  if (!envelope?.ok) throw new Error('refused');
  return envelope.reply as FoundMentions;
}

describe('findMentions', () => {
  it('answers mentions, cards, settings and the token', async () => {
    const { ask } = startBackground();
    const reply = found(await ask('findMentions', request(), page()));
    expect(reply).toMatchObject({ token: 9, language: 'ar', established: ['tokayev'], saved: [] });
    expect(reply.mentions).toMatchObject([{ block: 4, mentions: [{ start: 4, end: 11 }] }]);
    expect(reply.cards.map((card) => card.entity)).toEqual(['tokayev']);
    expect(reply.settings).toMatchObject({ off: false, canSave: true });
  });

  it('sends no card that the page has', async () => {
    const { ask } = startBackground();
    const reply = found(await ask('findMentions', request(TEXT, ['tokayev']), page()));
    expect(reply.cards).toEqual([]);
  });

  it('finds nothing where it is off, and says so', async () => {
    const { ask, state } = startBackground();
    await state.settings.change({ siteOff: 'news.example' });
    const reply = found(await ask('findMentions', request(), page()));
    expect(reply.mentions).toEqual([]);
    expect(reply.settings.off).toBe(true);
  });

  it('gives back the page’s own spelling of a sentence it saved', async () => {
    const { ask } = startBackground();
    const spelling = `قال\u200f توكاييف  إن النظام\u00a0استُعيد.`;
    await ask(
      'saveSentence',
      { id: 'entry-0001', sentence: spelling, entity: 'tokayev' },
      page(`${NEWS}#top`),
    );
    const same = found(await ask('findMentions', request(spelling), page(`${NEWS}#end`)));
    expect(same.saved).toEqual([{ id: 'entry-0001', sentence: spelling }]);
    const other = found(await ask('findMentions', request(spelling), page('https://b.example/')));
    expect(other.saved).toEqual([]);
  });

  it('works without a pack, and the popup learns of it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi.fn(() => Promise.reject(new Error('missing')));
    const { ask } = startBackground({ knowledge: createKnowledgeSource(load) });
    const reply = found(await ask('findMentions', request(), page()));
    expect(reply).toMatchObject({ token: 9, mentions: [], cards: [], language: 'ar' });
    expect(await ask('getTimeline', {}, popup())).toMatchObject({ ok: true, reply: { story: [] } });
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('the knowledge', () => {
  it('is loaded once, however many ask at the same time', async () => {
    const load = vi.fn(async () => KNOWLEDGE);
    const source = createKnowledgeSource(load);
    await Promise.all([source.get(), source.get()]);
    await source.get();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
