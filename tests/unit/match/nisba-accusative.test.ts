import { describe, expect, test } from 'vitest';
import { annotate } from '@/lib/annotate';
import { ARABIC_PAGE, blocksOf, entity, matcherOf } from './packs';

const matcher = matcherOf(
  entity('russia', ['روسيا']),
  entity('turkey', ['تركيا']),
  entity('china', ['الصين']),
  entity('south-africa', ['جنوب إفريقيا']),
);
const isNamed = (text: string) => annotate(blocksOf(text), ARABIC_PAGE, matcher).mentions.has(0);

describe('an adjective in the accusative is not its country', () => {
  test.each([
    ['أرسل وفدًا روسيًا', false, 'tanwin on the yaa'],
    ['أرسل وفداً روسياً', false, 'tanwin on the alef'],
    ['أرسل وفدا روسيًّا', false, 'with a shadda'],
    ['قابل جنديا روسيا', false, 'without tanwin, after its noun'],
    ['قابل رجلا روسيّا', false, 'a shadda alone'],
    ['قابل مسؤولا عسكريا تركيا', false, 'an adjective between'],
    ['قابل مسؤولا عسكريا سابقا روسيا', true, 'two words between'],
    ['قابل مسؤولا كبيرا روسيا', true, 'another word between'],
    ['قابل مسؤولا روسيا تركيا', true, 'the noun has its adjective of origin'],
    ['روسيا', true, 'nothing before'],
    ['جنديا روسيا', false, 'its noun opens the text'],
    ['كان روسيًا', false, 'tanwin on the yaa, without a noun'],
    ['كان روسياً', false, 'tanwin on the alef, without a noun'],
    ['قابل مسؤولا حكوميا تركيا', false, 'an adjective between that is no noun'],
    ['قابل مسؤولا حكوميا رسميا تركيا', true, 'two of them between'],
    ['قابل جنديا الصين', true, 'no name in يا'],
    ['قابل جنديا جنوب إفريقيا', true, 'a name of two words'],
    ['زارت أيضا روسيا', true, 'after an adverb'],
    ['زاروا روسيا', true, 'after a verb'],
    ['زار سابقًا روسيا', true, 'after an adverb with tanwin'],
    ['وصل جنديا، روسيا تنفي', true, 'a comma between'],
    ['استقبل وفدا بروسيا', true, 'a particle between'],
    ['في رُوسِيَا', true, 'vocalised, without tanwin'],
    ['وصل رئيسا روسيا وكازاخستان', true, 'a dual, and the countries of the two'],
    ['وصل رئيسا روسيا، وكازاخستان تراقب', false, 'the second country past a comma'],
    ['قابل جنديا روسيا بكازاخستان', false, 'another country behind another particle'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(isNamed(text)).toBe(expected);
  });
});
