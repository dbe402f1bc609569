import { describe, expect, it } from 'vitest';
import { MAX_BATCH_TEXT } from '@/lib/limits';
import { page, popup, startBackground } from './harness';

const pageState = { language: 'ar', established: [], cards: [] };
const block = { id: 1, text: 'نص' };
const save = { id: 'entry-0001', sentence: 'جملة', entity: 'tokayev' };

const malformed: readonly [why: string, type: string, request: unknown][] = [
  ['no request', 'findMentions', undefined],
  ['null', 'findMentions', null],
  ['no blocks', 'findMentions', { page: pageState, token: 1 }],
  ['a block without text', 'findMentions', { blocks: [{ id: 1 }], page: pageState, token: 1 }],
  ['a negative id', 'findMentions', { blocks: [{ ...block, id: -1 }], page: pageState, token: 1 }],
  ['a token that is none', 'findMentions', { blocks: [block], page: pageState, token: '1' }],
  [
    'too much text',
    'findMentions',
    {
      blocks: [0, 1, 2].map((id) => ({ id, text: 'ا'.repeat(MAX_BATCH_TEXT / 2) })),
      page: pageState,
      token: 1,
    },
  ],
  [
    'too many blocks',
    'findMentions',
    { blocks: Array(2_001).fill(block), page: pageState, token: 1 },
  ],
  [
    'too many ids',
    'findMentions',
    { blocks: [], page: { ...pageState, established: Array(5_001).fill('a') }, token: 1 },
  ],
  ['an empty sentence', 'saveSentence', { ...save, sentence: '' }],
  ['a sentence too long', 'saveSentence', { ...save, sentence: 'ا'.repeat(2_001) }],
  ['an id that is no id', 'saveSentence', { ...save, id: '../settings' }],
  ['an object as entity', 'saveSentence', { ...save, entity: {} }],
  ['an id too short', 'unsaveSentence', { id: 'a' }],
  ['an event that is none', 'openTimeline', { event: 1 }],
];

const malformedFromWindows: readonly [why: string, type: string, request: unknown][] = [
  ['a tab that is none', 'getSite', { tabId: 'x' }],
  ['no switch', 'setSite', { tabId: 1 }],
  ['a type that is none', 'changeSettings', { types: { person: 'yes' } }],
  ['a host too long', 'changeSettings', { siteOn: 'a'.repeat(254) }],
  ['an id that is no id', 'deleteEntry', { id: 'A B' }],
  ['half a mention', 'summarise', { blocks: [block], mentions: [{ block: 1, start: 0 }] }],
];

describe('a request', () => {
  it.each(malformed)('of a page is refused: %s', async (_why, type, request) => {
    const { ask } = startBackground();
    expect(await ask(type, request, page())).toEqual({ ok: false, code: 'badRequest' });
  });

  it.each(malformedFromWindows)('of a window is refused: %s', async (_why, type, request) => {
    const { ask } = startBackground();
    expect(await ask(type, request, popup())).toEqual({ ok: false, code: 'badRequest' });
  });

  it('keeps known fields only', async () => {
    const { ask, state } = startBackground();
    const forged = { ...save, url: 'https://evil.example/', savedAt: 1, deletedAt: 1 };
    expect(await ask('saveSentence', forged, page())).toEqual({ ok: true, reply: { ok: true } });
    const [entry] = (await state.timeline.read()).entries;
    expect(entry).toMatchObject({ url: page().url, savedAt: Date.UTC(2026, 0, 5) });
  });
});
