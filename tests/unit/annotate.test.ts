import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { readTextBlocks } from '@/lib/text-blocks';
import { anyString } from './any-string';
import { ARABIC_PAGE, blocksOf, entity, matcherOf, when } from './match/packs';
import { PROPERTY } from './property-runs';

const matcher = matcherOf(
  entity('kz', ['كازاخستان']),
  entity('russia', ['روسيا']),
  entity('belarus', ['روسيا البيضاء']),
  entity('csto', ['منظمة الأمن', when('المنظمة', { established: ['csto'] })]),
  entity('house', [
    when('البرلمان', { allEstablished: ['kz', 'csto'] }, { precededBy: ['قبة'] }),
    when('المجلس', { established: ['kz', 'russia'], allEstablished: ['csto'] }),
  ]),
  entity('city', [when('نور سلطان', { established: ['kz'] })]),
  entity('man', ['نور سلطان نزارباييف', when('نور سلطان', { established: ['man'] })]),
);

const idsIn = (texts: readonly string[], page = ARABIC_PAGE as Parameters<typeof annotate>[1]) => {
  const { mentions } = annotate(blocksOf(...texts), page, matcher);
  return texts.map((_, id) => (mentions.get(id) ?? []).map(({ entity }) => entity));
};

describe('context is the page’s', () => {
  it('a later block establishes what an earlier one needs', () => {
    expect(idsIn(['قالت المنظمة', 'منظمة الأمن'])).toEqual([['csto'], ['csto']]);
  });

  it('so does what the page had before', () => {
    expect(idsIn(['قالت المنظمة'], { language: 'ar', established: ['csto'] })).toEqual([['csto']]);
  });

  it('a mention by condition establishes nothing', () => {
    const { established } = annotate(blocksOf('تحت قبة البرلمان'), ARABIC_PAGE, matcher);
    expect(established).toEqual([]);
  });

  it('one of the ids suffices, or each is asked for', () => {
    expect(idsIn(['قال المجلس', 'منظمة الأمن', 'روسيا'])[0]).toEqual(['house']);
    expect(idsIn(['قال المجلس', 'كازاخستان وروسيا'])[0]).toEqual([]);
    expect(idsIn(['قال البرلمان', 'منظمة الأمن'])[0]).toEqual([]);
    expect(idsIn(['قال البرلمان', 'منظمة الأمن وكازاخستان'])[0]).toEqual(['house']);
  });

  it('only what is new is reported as established', () => {
    const page = { language: 'ar', established: ['kz'] };
    const { established } = annotate(blocksOf('كازاخستان وروسيا'), page, matcher);
    expect(established).toEqual(['russia']);
  });
});

describe('waiting blocks', () => {
  const waitingFor = (text: string, established: string[] = []) =>
    annotate(blocksOf(text), { language: 'ar', established }, matcher).waiting;

  test.each([
    ['قالت المنظمة', [], ['csto'], 'a mention to gain'],
    ['قالت المنظمة', ['csto'], undefined, 'it is there already'],
    ['قال البرلمان', [], ['kz', 'csto'], 'two ids to come'],
    ['قال البرلمان', ['kz'], ['csto'], 'one of them has come'],
    ['قال المجلس', [], ['kz', 'csto', 'russia'], 'one of two, and a third'],
    ['قال المجلس', ['russia'], ['csto'], 'one of the two has come'],
    ['قال المجلس', ['csto'], ['kz', 'russia'], 'either of the two is still to come'],
    ['قال المجلس', ['csto', 'kz'], undefined, 'the other of the two changes nothing'],
    ['تحت قبة البرلمان', [], undefined, 'the mention stands by another condition'],
    ['زار نور سلطان', ['kz'], ['man'], 'a second reading to gain'],
    ['زار نور سلطان نزارباييف', [], undefined, 'a longer name stands there'],
    ['زار روسيا', [], undefined, 'nothing to gain'],
  ])('%s, established %j, waits for %j: %s', (text, established, ids, _reason) => {
    expect(waitingFor(text, established)).toEqual(ids ? [{ block: 0, ids }] : []);
  });

  it('tells sets of ids apart that read alike in one piece', () => {
    const sets = [{ allEstablished: ['k', 'zr'] }, { allEstablished: ['kz', 'r'] }];
    const names = matcherOf(entity('house', [when('البرلمان', ...sets)]));
    const { waiting } = annotate(blocksOf('قال البرلمان'), ARABIC_PAGE, names);
    expect(waiting).toEqual([{ block: 0, ids: ['k', 'zr', 'kz', 'r'] }]);
  });
});

describe('language', () => {
  it('names in foreign lines are left alone', () => {
    const persian = 'وزیر گفت که کشور کازاخستان در این باره با روسیا است';
    expect(idsIn([persian, 'قال الوزير إن روسيا في الطريق'])).toEqual([[], ['russia']]);
  });

  it('a quotation in another language is left alone, the line around it is not', () => {
    const quotes = (open: string, close: string) =>
      `كتب الموقع في روسيا عنوانا هو ${open}رئیس به کازاخستان می‌رود و برگشت${close} ثم حذفه`;
    expect(idsIn([quotes('«', '»'), quotes('"', '"')])).toEqual([['russia'], ['russia']]);
    expect(idsIn(['قال «إن كازاخستان وروسيا جارتان»'])).toEqual([['kz', 'russia']]);
  });

  it('is judged by line in one block', () => {
    const { mentions, language } = annotate(
      blocksOf('زار الوفد روسيا في المساء\nThe delegation of (روسيا) arrived in the capital.'),
      { language: 'und', established: [] },
      matcher,
    );
    expect(language).toBe('ar');
    expect(mentions.get(0)).toHaveLength(1);
  });

  test.each([
    ['قال الوزير إن الوفد في العاصمة', 'en', 'ar', 'the text overrules the page’s hint'],
    ['2022', 'ar', 'ar', 'an open text leaves it'],
    ['2022', 'und', 'und', 'open'],
  ])('%s in a page of %s: %s (%s)', (text, before, after) => {
    const page = { language: before, established: [] };
    expect(annotate(blocksOf(text), page, matcher).language).toBe(after);
  });
});

describe('plain text', () => {
  it('keeps its lines together up to a blank one, with true offsets', () => {
    const text = '\ufeffأولى\r\nثانية\n \t\nثالثة\n\n\nرابعة\n';
    const blocks = readTextBlocks(text);
    expect(blocks.map(({ text }) => text)).toEqual(['\ufeffأولى\r\nثانية', 'ثالثة', 'رابعة\n']);
    for (const block of blocks) expect(text.startsWith(block.text, block.start)).toBe(true);
  });

  it('a name crosses one line break, not a blank line', () => {
    const found = (text: string) => {
      const { mentions } = annotate(readTextBlocks(text), ARABIC_PAGE, matcher);
      return [...mentions.values()].flat().map(({ entity }) => entity);
    };
    expect(found('زار روسيا\nالبيضاء')).toEqual(['belarus']);
    expect(found('زار روسيا\n\nالبيضاء')).toEqual(['russia']);
  });
});

/** Texts in which names, their parts, particles and noise meet. */
const noisyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'كازاخستان روسيا البيضاء منظمة الأمن المنظمة البرلمان قبة نور سلطان نزارباييف و ب ل ال لل'.split(
          ' ',
        ),
        ...[
          ' ',
          ' ',
          ' ',
          '\n',
          '\n\n',
          '، ',
          '. ',
          '"',
          '-',
          '\u200f',
          '\u064e',
          '\u0640',
          '\ufeff',
          '\ud83c',
        ],
      ),
      anyString(3),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('for any text', () => {
  it('mentions are sorted, apart, inside their text and sentence, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(noisyText, { maxLength: 4 }), (texts) => {
        const { mentions } = annotate(blocksOf(...texts), ARABIC_PAGE, matcher);
        for (const [id, found] of mentions) {
          let last = 0;
          for (const { start, end, sentence } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(texts[id]!.length);
            expect(sentence.start).toBeLessThanOrEqual(start);
            expect(sentence.end).toBeGreaterThanOrEqual(end);
            last = end;
          }
        }
      }),
      PROPERTY,
    );
  });

  it('in parts, with waiting blocks sent again, is as if it came at once', () => {
    fc.assert(
      fc.property(fc.array(noisyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const blocks = blocksOf(...texts);
        const whole = annotate(blocks, ARABIC_PAGE, matcher);
        const established = new Set<string>();
        const mentions = new Map<number, unknown>();
        const waiting = new Map<number, readonly string[]>();
        const send = (ids: readonly number[]): void => {
          const page = { language: 'ar', established: [...established] };
          const part = annotate(
            ids.map((id) => blocks[id]!),
            page,
            matcher,
          );
          for (const id of ids) {
            waiting.delete(id);
            mentions.delete(id);
          }
          for (const [id, found] of part.mentions) mentions.set(id, found);
          for (const { block, ids } of part.waiting) waiting.set(block, ids);
          for (const id of part.established) established.add(id);
          const again = [...waiting].filter(([, needs]) => needs.some((id) => established.has(id)));
          if (again.length > 0) send(again.map(([id]) => id));
        };
        for (const { id } of blocks) send([id]);
        expect([...established].sort()).toEqual([...whole.established].sort());
        expect(new Map([...mentions].sort())).toEqual(new Map([...whole.mentions].sort()));
      }),
      PROPERTY,
    );
  });
});
