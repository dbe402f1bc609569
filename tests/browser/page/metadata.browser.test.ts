import { afterEach, describe, expect, test } from 'vitest';
import { languageHint, publishedAt, titleOf } from '@/lib/page/metadata';
import { stage } from './stage';

const root = document.documentElement;

afterEach(() => root.removeAttribute('lang'));

const MOMENT = '2022-01-14T08:40:00+03:00';

function jsonLd(text: string): string {
  return `<script type="application/ld+json">${text}</script>`;
}

describe('the date of publication', () => {
  test.each([
    ['from JSON-LD', jsonLd(`{"@type":"NewsArticle","datePublished":"${MOMENT}"}`), MOMENT],
    ['from its graph', jsonLd(`{"@graph":[{},{"datePublished" : "${MOMENT}"}]}`), MOMENT],
    ['from broken JSON-LD', jsonLd(`{"datePublished":"${MOMENT}",,`), MOMENT],
    [
      'from the meta element',
      `<meta property="article:published_time" content="${MOMENT}">`,
      MOMENT,
    ],
    [
      'from microdata',
      `<time itemprop="datePublished" datetime="2022-01-14">أمس</time>`,
      '2022-01-14',
    ],
    [
      'from the time of the only article',
      `<h1></h1><time datetime="2022-01-14 08:40">`,
      '2022-01-14 08:40',
    ],
    [
      'from JSON-LD rather than the rest',
      `<time itemprop="datePublished" datetime="2020-01-01"></time>${jsonLd(`{"datePublished":"${MOMENT}"}`)}`,
      MOMENT,
    ],
    [
      'from the next source when one is no date',
      `<meta property="article:published_time" content="أمس"><h1></h1><time datetime="2022-01-14">`,
      '2022-01-14',
    ],
    [
      'without what follows it',
      `<h1></h1><time datetime="2022-01-14T08:40Z<b>">`,
      '2022-01-14T08:40Z',
    ],
    ['not from one of many articles', '<h1></h1><h1></h1><time datetime="2022-01-14">', undefined],
    ['not from a time of day', '<h1></h1><time datetime="08:40">', undefined],
    ['not from nothing', '<h1></h1>', undefined],
  ])('%s', (_name, html, expected) => {
    stage(html);
    expect(publishedAt()).toBe(expected);
  });
});

describe('the language', () => {
  test.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar-EG'],
    ['', 'und'],
    ['<script>', 'und'],
    ['a'.repeat(50), 'und'],
  ])('%j is %s', (lang, expected) => {
    root.setAttribute('lang', lang);
    expect(languageHint(document)).toBe(expected);
  });

  test('is open where none is claimed', () => {
    expect(languageHint(document)).toBe('und');
  });
});

test('a page cannot put its own things in the place of what we read', () => {
  root.setAttribute('lang', 'ar');
  stage('<img name="title"><form name="documentElement"></form><img name="querySelectorAll">');
  expect(titleOf(document)).not.toContain('HTML');
  expect(languageHint(document)).toBe('ar');
  expect(publishedAt()).toBeUndefined();
});

test('a title is cut where the popup would refuse it', () => {
  document.title = 'خ'.repeat(2_000);
  expect(titleOf(document)).toHaveLength(1_000);
});
