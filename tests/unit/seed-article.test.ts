// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Mention } from '@/lib/match/mention';
import { compileWithVariants } from '@/lib/pack/variants';
import { readTextBlocks } from '@/lib/text-blocks';
import { loadBundledPack } from '@/tools/pack/source';

/** The article that the bundled pack is made from. It lies beside the project, not in it. */
const ARTICLE = resolve(import.meta.dirname, '../../../shared/seed/article.txt');

/** Every mention there is: paragraph, the name as written, entity; in text order. */
const EXPECTED: readonly (readonly [paragraph: number, name: string, entity: string])[] = [
  [1, 'وزارة الدفاع الروسية', 'russian-defence-ministry'],
  [1, 'موسكو', 'moscow'],
  [1, 'كازاخستان', 'kazakhstan'],
  [1, 'الاحتجاجات', 'fuel-price-protests-2022'],
  [2, 'وزارة الدفاع الروسية', 'russian-defence-ministry'],
  [2, 'وكالة الأنباء الفرنسية', 'afp'],
  [2, 'جنود السلام', 'csto-force-kz'],
  [2, 'منظمة معاهدة الأمن الجماعي', 'csto'],
  [2, 'سلاح الجوّ الروسي', 'russian-aerospace-forces'],
  [3, 'كازاخستان', 'kazakhstan'],
  [3, 'قاسم جومارت توكاييف', 'kassym-jomart-tokayev'],
  [3, 'روسيا', 'russia'],
  [4, 'جومارت توكاييف', 'kassym-jomart-tokayev'],
  // ل + ال: the article is written as the second ل.
  [4, 'لبرلمان', 'kazakhstan-parliament'],
  [4, 'منظمة معاهدة الأمن الجماعي', 'csto'],
  [4, 'روسيا', 'russia'],
  [5, 'آسيا الوسطى', 'central-asia'],
  [5, 'كازاخستان', 'kazakhstan'],
  [5, 'منظمة معاهدة الأمن الجماعي', 'csto'],
  [6, 'وزارة الخارجية الأمريكية', 'us-state-department'],
  [6, 'توكاييف', 'kassym-jomart-tokayev'],
  [6, 'روسيا', 'russia'],
  [6, 'وزارة الخارجية الأمريكية', 'us-state-department'],
  [6, 'نيد برايس', 'ned-price'],
  [6, 'قوات حفظ السلام', 'csto-force-kz'],
  [6, 'منظمة معاهدة الأمن الجماعي', 'csto'],
  [6, 'المنظمة', 'csto'],
  [6, 'قوات حفظ السلام', 'csto-force-kz'],
  [6, 'حقوق الإنسان الدولية', 'human-rights'],
  [6, 'كازاخستان', 'kazakhstan'],
  [6, 'حكومة كازاخستان', 'kazakhstan-government'],
  [7, 'روسيا', 'russia'],
  [7, 'كازاخستان', 'kazakhstan'],
  [8, 'كازاخستان', 'kazakhstan'],
  [8, 'حفظ السلام', 'peacekeeping'],
  [8, 'الاحتجاجات', 'fuel-price-protests-2022'],
  [8, 'ارتفاع أسعار الوقود', 'fuel-prices'],
  [9, 'الأمانة العامة للتحالف الأمني', 'csto-secretariat'],
  [9, 'روسيا', 'russia'],
  [9, 'قوات حفظ السلام', 'csto-force-kz'],
  [10, 'كازاخستان', 'kazakhstan'],
  [10, 'ارتفاع أسعار الوقود', 'fuel-prices'],
  [10, 'حكومة توكاييف', 'kazakhstan-government'],
  [10, 'نور سلطان نزارباييف', 'nursultan-nazarbayev'],
  [10, 'توكاييف', 'kassym-jomart-tokayev'],
];

/** Names that count only by what else the article says; all others are sure. */
const BY_CONTEXT = new Set([
  'الاحتجاجات',
  'جنود السلام',
  'لبرلمان',
  'قوات حفظ السلام',
  'المنظمة',

  'ارتفاع أسعار الوقود',
  'الأمانة العامة للتحالف الأمني',
  'حكومة توكاييف',
]);

describe.skipIf(!existsSync(ARTICLE))('in the seed article', () => {
  let found: readonly { paragraph: number; name: string; mention: Mention }[];

  beforeAll(async () => {
    const text = readFileSync(ARTICLE, 'utf8');
    const blocks = readTextBlocks(text);
    const matcher = compileWithVariants(await loadBundledPack());
    const { mentions } = annotate(blocks, { language: 'und', established: [] }, matcher);
    found = blocks.flatMap(({ id, start }) =>
      (mentions.get(id) ?? []).map((mention) => ({
        paragraph: text.slice(0, start + mention.start).split('\n').length,
        name: text.slice(start + mention.start, start + mention.end),
        mention,
      })),
    );
  });

  it('exactly these names are mentions', () => {
    expect(found.map(({ paragraph, name, mention }) => [paragraph, name, mention.entity])).toEqual(
      EXPECTED,
    );
  });

  it('none is open, and those that need the context say so', () => {
    for (const { name, mention } of found) {
      expect([name, mention.certainty]).toEqual([name, BY_CONTEXT.has(name) ? 'context' : 'sure']);
    }
  });

  it('the capital of the first paragraph means the government', () => {
    expect(found.find(({ name }) => name === 'موسكو')?.mention.reading).toBe('government');
  });
});
