import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold, foldKey, spellingOf, unfoldSpan } from '@/lib/arabic/fold';
import { anyString } from '../any-string';
import { PROPERTY } from '../property-runs';

/** The span of the folded form of `name` in `text`, as source text. */
function found(text: string, name: string): string {
  const folded = fold(text);
  const key = foldKey(name);
  const start = folded.text.indexOf(key);
  const span = unfoldSpan({ start, end: start + key.length }, folded);
  return text.slice(span.start, span.end);
}

describe('what folds alike', () => {
  test.each([
    ['آسيا', 'اسيا', 'madda'],
    ['أرمينيا إيران ٱلأمم', 'ارمينيا ايران الامم', 'hamza and wasla on alef'],
    ['مؤتمر رئيس', 'موتمر رييس', 'hamza on a carrier'],
    ['ألماتى', 'الماتي', 'Egyptian final ى'],
    ['الطواريء', 'الطوارئ', 'a final hamza beside its yaa'],
    ['أستانة', 'استانه', 'taa marbuta and heh'],
    ['ہ ھ ە ۀ', 'ه ه ه ه', 'other scripts’ heh'],
    ['کازاخستان', 'كازاخستان', 'Persian kaf'],
    ['پوتين نزارباييڤ', 'بوتين نزارباييف', 'p and v'],
    ['كَازَاخِسْتَانُ', 'كازاخستان', 'tashkeel'],
    ['كـــازاخستان', 'كازاخستان', 'tatweel'],
    ['نور\u200cسلطان', 'نورسلطان', 'ZWNJ'],
    ['\u200fروسيا\u202c', 'روسيا', 'bidi marks'],
    ['روسيا\u00a0البيضاء', 'روسيا البيضاء', 'NBSP'],
    ['روسيا\nالبيضاء', 'روسيا البيضاء', 'line break'],
    ['١٤ ۱۴', '14 14', 'digits'],
    ['CSTO ОДКБ', 'csto одкб', 'case'],
    ['ﻛﺎﺯﺍﺧﺴﺘﺎﻥ', 'كازاخستان', 'presentation forms'],
    ['ﻻ ﻵ', 'لا لا', 'lam-alef ligatures'],
    ['\ufe76ا', 'ا', 'an isolated mark is no space'],
    ['و\u0654 ا\u0654 ا\u0655', 'و ا ا', 'decomposed hamza'],
  ])('%s → %s: %s', (text, key) => {
    expect(foldKey(text)).toBe(foldKey(key));
  });
});

describe('what stays apart', () => {
  test.each([
    ['تاس', 'طاس', 'ت and ط'],
    ['سين', 'صين', 'س and ص'],
    ['كازان', 'قازان', 'ك and ق'],
    ['علم', 'الم', 'ع and ا'],
    ['گاز', 'كاز', 'گ is a variant only'],
    ['سماء', 'سما', 'hamza alone is kept'],
  ])('%s is not %s: %s', (text, other) => {
    expect(foldKey(text)).not.toBe(foldKey(other));
  });
});

describe('of all units', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

  it('spaces of any kind, tab and line breaks are one space', () => {
    const spaces = units.filter((unit) => /[\p{Z}\t\n\v\f\r\u0085]/u.test(unit));
    expect(units.filter((unit) => foldKey(unit) === ' ')).toEqual(spaces);
  });

  it('capitals of Latin and Cyrillic are small, those of other scripts stay', () => {
    const cased = units.filter((unit) => /[A-Z\u00c0-\u024f\u0400-\u052f]/.test(unit));
    // İ alone is two letters when small.
    for (const unit of cased) expect(foldKey(unit)).toBe(unit === 'İ' ? unit : unit.toLowerCase());
    expect(foldKey('ΣԱ')).toBe('ΣԱ');
  });

  it('marks of Arabic stand on the letter before them', () => {
    const marks = units.filter((unit) => /[\u0610-\u061a\u064b-\u06ed\u08d3-\u08ff]/.test(unit));
    for (const mark of marks.filter((unit) => /\p{Mn}/u.test(unit))) {
      const { text, ends } = fold(`ب${mark}ب`);
      expect([mark, text, ...ends]).toEqual([mark, 'بب', 2, 3]);
    }
  });

  it('what nobody sees is nothing, and no part of the letter before it', () => {
    const unseen =
      '\u00ad\u034f\u061c\u0640\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2069\ufe00\ufe0f\ufeff';
    for (const sign of unseen) {
      const { text, ends } = fold(`ب${sign}ب`);
      expect([sign, text, ...ends]).toEqual([sign, 'بب', 1, 3]);
    }
  });

  it('digits of Arabic and Persian are those of Latin', () => {
    expect(foldKey('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹')).toBe('01234567890123456789');
    expect(foldKey('٪')).toBe('٪');
  });

  it('presentation forms are what Unicode says of each, marks apart', () => {
    const forms = units.filter((unit) => /[\ufb50-\ufdff\ufe70-\ufefc]/.test(unit));
    for (const form of forms) {
      const letters = form.normalize('NFKC').replace(/ (?=\p{Mn})/gu, '');
      if (letters !== form) expect(foldKey(form)).toBe(foldKey(letters));
    }
  });
});

describe('a final hamza stands on the yaa before it', () => {
  test.each([
    ['الطواريء', 'الطوارئ', 'at the end'],
    ['الطواريء.', 'الطوارئ.', 'before a full stop'],
    ['الطواري\u064eء\u064f العامة', 'الطوارئ العامة', 'with marks on both'],
    ['شيءان', 'شيءان', 'not within a word'],
    ['شيء\u064eان', 'شيءان', 'nor there with a mark'],
    ['ضوء', 'ضوء', 'not after another letter'],
    ['ء', 'ء', 'not by itself'],
  ])('%s → %s: %s', (text, key) => {
    expect(foldKey(text)).toBe([...key].map((letter) => foldKey(letter)).join(''));
  });

  it('and belongs to its place', () => {
    expect(found('في الطواريء.', 'الطوارئ')).toBe('الطواريء');
  });
});

it('makes room for the longest ligature, again and again', () => {
  const text = 'ﷺﷺﷺ'.repeat(50);
  const { text: key, starts, ends } = fold(text);
  expect(key).toBe(foldKey('ﷺ').repeat(150));
  expect(starts.at(-1)).toBe(149);
  expect(ends.at(-1)).toBe(150);
});

it('folds a text of any length', () => {
  const text = 'أب '.repeat(10_000);
  expect(foldKey(text)).toBe('اب '.repeat(10_000));
});

describe('the way back', () => {
  test.each([
    ['قال توكَاييفُ إن', 'توكاييف', 'توكَاييفُ', 'keeps the haraka on the last letter'],
    ['في بـCSTO.', 'CSTO', 'CSTO', 'leaves the tatweel before a name outside'],
    ['روسيا\u200f، ثم', 'روسيا', 'روسيا', 'leaves a bidi mark after a name outside'],
    ['نور\u200cسلطان الآن', 'نورسلطان', 'نور\u200cسلطان', 'keeps a joiner inside'],
    ['\ufeffروسيا', 'روسيا', 'روسيا', 'leaves the byte order mark outside'],
    ['مع ﺭﻭﺳﻴﺎ هنا', 'روسيا', 'ﺭﻭﺳﻴﺎ', 'maps presentation forms one to one'],
  ])('%s, %s → %s: %s', (text, name, expected) => {
    expect(found(text, name)).toBe(expected);
  });

  it('gives both letters of a ligature the same place', () => {
    const { text, starts, ends } = fold('ﻻ');
    expect(text).toBe('لا');
    expect([...starts, ...ends]).toEqual([0, 0, 1, 1]);
  });

  it('leaves a mark that follows no letter, and a ligature after one, to themselves', () => {
    const { text, starts, ends } = fold('\u064eبﻻ');
    expect(text).toBe('بلا');
    expect([...starts, ...ends]).toEqual([1, 2, 2, 2, 3, 3]);
  });

  it('refuses a span outside the folded text', () => {
    const folded = fold('روسيا');
    expect(() => unfoldSpan({ start: 0, end: 6 }, folded)).toThrow('span 0–6, folded length 5');
    expect(() => unfoldSpan({ start: 2, end: 2 }, folded)).toThrow(RangeError);
    expect(() => unfoldSpan({ start: -1, end: 2 }, folded)).toThrow(RangeError);
  });
});

it('keeps what evidence needs in a spelling: only marks and invisibles go', () => {
  expect(spellingOf('عـلىّ\u200f')).toBe('على');
  expect(spellingOf('علي')).not.toBe(spellingOf('على'));
});

const anyText = fc.oneof(
  anyString(),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...'اأىيكگڤبلﻻﷺﹶًّـ\u200c\u200f\ufeff \n٣۳CSي\ud800\udc00'))
    .map((l) => l.join('')),
);

describe('for any string, lone surrogates included', () => {
  it('folds idempotently', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
      PROPERTY,
    );
  });

  it('maps each folded unit to the source unit that folds to it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: key, starts, ends } = fold(text);
        expect(starts.length).toBe(key.length);
        expect(ends.length).toBe(key.length);
        let last = 0;
        for (let i = 0; i < key.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          expect(foldKey(text.slice(starts[i], ends[i]))).toContain(key[i]);
          last = starts[i]!;
        }
      }),
      PROPERTY,
    );
  });

  it('folds a span of the source to the span of the folded text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        if (folded.text.length === 0) return;
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const span = unfoldSpan({ start, end }, folded);
        expect(foldKey(text.slice(span.start, span.end))).toContain(folded.text.slice(start, end));
      }),
      PROPERTY,
    );
  });
});
