// @vitest-environment node
import { beforeAll, describe, expect, it, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Matcher } from '@/lib/pack/matcher';
import { compileWithVariants } from '@/lib/pack/variants';
import { loadBundledPack } from '@/tools/pack/source';

let matcher: Matcher;
beforeAll(async () => {
  matcher = compileWithVariants(await loadBundledPack());
});

/**
 * A page of each language: a paragraph, then what stands around one (headings, captions,
 * menu items, credits, lone names), where nothing tells its language.
 */
const PAGES: Readonly<Record<string, { readonly text: string; readonly around: string[] }>> = {
  Persian: {
    text: 'وزیر گفت که این سفر در هفته آینده انجام می‌شود و هیئت به پایتخت می‌رود.',
    around: ['استانا، الماتى', 'قزاقستان', 'افغانستان و تاجیکستان', 'مسکو', 'آمریکا', 'رویترز'],
  },
  'Persian in Arabic letters': {
    text: 'وزير گفت كه اين سفر در هفته آينده انجام مي شود و هيئت به پايتخت مي رود.',
    around: ['استانا، الماتى', 'آمريكا', 'موسكو', 'روسيا', 'افغانستان', 'تركيا', 'عكس: رويترز'],
  },
  Urdu: {
    text: 'وزیر نے کہا ہے کہ وفد کا یہ دورہ اگلے ہفتے میں ہو گا۔',
    around: ['افغانستان', 'امریکا', 'امريكا', 'روس، امریکا', 'نور سلطان', 'الماتی', 'موسكو'],
  },
  'Sorani Kurdish': {
    text: 'وەزیر گوتی کە سەردانەکە لە هەفتەی داهاتوودا دەبێت و شاندەکە دەگاتە پایتەخت.',
    around: ['كازاخستان', 'موسكو', 'روسيا', 'توكاييف', 'واشنتن', 'الماتي', 'بوتين'],
  },
  Pashto: {
    text: 'وزیر وویل چې دا سفر به په راتلونکې اونۍ کې وي او پلاوی به پلازمېنې ته ځي.',
    around: ['افغانستان', 'امریکا', 'روسيا', 'قزاقستان', 'تاجکستان', 'الماتي', 'استانا'],
  },
  Uyghur: {
    text: 'مىنىستىر بۇ زىيارەتنىڭ كېلەر ھەپتە بولىدىغانلىقىنى ۋە ئۆمەكنىڭ كېلىدىغانلىقىنى ئېيتتى.',
    around: ['موسكۋا', 'روسيا', 'تاجىكىستان', 'قىرغىزىستان', 'ئالمۇتا', 'استانا', 'توكاييف'],
  },
  'Kazakh in Arabic letters': {
    text: 'مينيستر بۇل ساپار كەلەر اپتادا بولادى جانە دەلەگاتسيا استاناعا كەلەدى دەدى.',
    around: ['استانا', 'الماتى', 'استانا، الماتى', 'روسيا', 'موسكو', 'ماسيموف', 'قازاقستان'],
  },
  'Malay in Jawi': {
    text: 'منتري ايت بركات لاوتن اين اكن دلاكوكن ڤد ميڠݢو هادڤن دان ددالم نݢارا يڠ لاءين.',
    around: ['روسيا', 'موسكو', 'افغانستان', 'كازاخستان', 'تركيا', 'اوكرانيا'],
  },
  'Punjabi in Shahmukhi': {
    text: 'وزیر نے آکھیا اے کہ ایہہ دورہ اگلے ہفتے وچ ہووے گا تے وفد دے لوک آن گے۔',
    around: ['افغانستان', 'امریکا', 'روسيا', 'موسكو', 'ازبکستان', 'تاجکستان'],
  },
  Sindhi: {
    text: 'وزير چيو ته هي دورو ايندڙ هفتي ۾ ٿيندو ۽ وفد گاديءَ واري شهر ۾ پهچندو.',
    around: ['افغانستان', 'آمريڪا', 'روسيا', 'موسكو', 'تاجڪستان', 'الماتي', 'استانا'],
  },
};

const languages = Object.keys(PAGES);
const blocksOf = (...texts: string[]) => texts.map((text, id) => ({ id, text }));
const page = (language: string) => ({ language, established: [] });

describe('a page in another language gives nothing', () => {
  test.each(languages)('%s, in one go', (name) => {
    const { text, around } = PAGES[name]!;
    const found = annotate(blocksOf(...around, text, ...around), page('und'), matcher);
    expect([...found.mentions.values()].flat()).toEqual([]);
  });

  test.each(languages)('%s, in pieces', (name) => {
    const { text, around } = PAGES[name]!;
    let { language } = annotate(blocksOf(text), page('und'), matcher);
    for (const piece of [...around, around.join(' '), text, ...around]) {
      const found = annotate(blocksOf(piece), page(language), matcher);
      expect(found.mentions, piece).toEqual(new Map());
      language = found.language;
    }
  });

  it.each(languages)('%s, with an Arabic quotation of its own in between', (name) => {
    const { text, around } = PAGES[name]!;
    const quotation = 'قال الرجل إن الأيام التي مضت لن تعود';
    let { language } = annotate(blocksOf(text, text), page('und'), matcher);
    for (const piece of [quotation, ...around]) {
      const found = annotate(blocksOf(piece), page(language), matcher);
      expect(found.mentions, piece).toEqual(new Map());
      language = found.language;
    }
  });

  it.each(languages)('%s, around an Arabic quotation that is the longer part', (name) => {
    const { text } = PAGES[name]!;
    const line = `${text} «قال الوزير إن الوفد الذي غادر إلى موسكو لن يعود في المساء»`;
    expect(annotate(blocksOf(line), page('und'), matcher).mentions).toEqual(new Map());
  });

  test.each(languages)('%s, quoted on an Arabic page, which stays one', (name) => {
    const { text } = PAGES[name]!;
    const arabic = 'قال الوزير إن الوفد الذي زار العاصمة سيعود إلى المطار في المساء';
    const found = annotate(blocksOf(arabic, text, 'موسكو'), page('ar'), matcher);
    expect(found.language).toBe('ar');
    expect([...found.mentions.keys()]).toEqual([2]);
  });
});

describe('a short line of another language, without any sign of Arabic, is left out', () => {
  test.each([
    ['Persian', 'لافروف در مسکو'],
    ['Persian, a headline', 'توکایف رئیس جمهور قزاقستان شد'],
    ['Urdu', 'پوتن روسیا کے صدر'],
  ])('%s: %s', (_what, text) => {
    for (const before of ['ar', 'und']) {
      expect(annotate(blocksOf(text), page(before), matcher).mentions, before).toEqual(new Map());
    }
  });

  it('but not Arabic with a foreign letter in a name', () => {
    const found = annotate(blocksOf('پوتين يزور ألماتي'), page('ar'), matcher);
    expect([...found.mentions.values()].flat()).toHaveLength(2);
  });
});

describe('Arabic of few small words is read', () => {
  test.each([
    ['a headline', 'بوتين يزور ألماتي غدا', 2],
    ['a list of names', 'كازاخستان، أوزبكستان، طاجيكستان', 3],
    ['a row of a table', 'روسيا 2 - 1 كازاخستان', 2],
    ['a table of groups', 'المجموعة 3: أرمينيا، أذربيجان، بيلاروسيا', 3],
    ['a credit', 'تصوير: رويترز', 1],
    ['a caption', 'بوتين وتوكاييف، موسكو', 3],
    ['a menu', 'روسيا | الصين | تركيا', 3],
    ['typed without hamza, with ى for ي', 'امريكا، الماتى', 2],
    ['typed with Persian yaa and kaf', 'ترکیا والصین', 2],
    ['beside Latin', 'موسكو (Moscow) AFP', 3],
  ])('%s: %s', (_what, text, count) => {
    for (const before of ['ar', 'und']) {
      const found = annotate(blocksOf(text), page(before), matcher);
      expect([...found.mentions.values()].flat(), before).toHaveLength(count);
    }
  });
});
