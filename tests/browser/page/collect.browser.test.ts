import { describe, expect, test } from 'vitest';
import { collect } from '@/lib/page/collect';
import { stage, textsOf } from './stage';

describe('runs', () => {
  test.each([
    ['inline elements', '<p>قاسم <b>جومارت</b> توكاييف</p>', ['قاسم جومارت توكاييف']],
    ['part of a word', '<p>لل<a href="#">بيروت</a>يين</p>', ['للبيروتيين']],
    ['links around blocks', '<a href="#"><p>بيروت</p><p>دمشق</p></a>', ['بيروت', 'دمشق']],
    ['blocks', '<div>بيروت<p>دمشق</p>عمان</div>', ['بيروت', 'عمان', 'دمشق']],
    ['cells', '<table><tr><td>بيروت</td><td>دمشق</td></tr></table>', ['بيروت', 'دمشق']],
    ['list items', '<ul><li>بيروت</li><li>دمشق</li></ul>', ['بيروت', 'دمشق']],
    [
      'block elements that are displayed in line',
      '<div>قاسم <div style="display:inline">جومارت</div></div>',
      ['قاسم جومارت'],
    ],
    [
      'inline elements that are displayed as blocks',
      '<span style="display:block">بيروت</span><span style="display:block">دمشق</span>',
      ['بيروت', 'دمشق'],
    ],
    [
      'boxes without space between them',
      '<p><i style="display:inline-block">بيروت</i><i style="display:inline-block">دمشق</i></p>',
      ['بيروت دمشق'],
    ],
    [
      'elements without a box of their own',
      '<p>قاسم <span style="display:contents">جومارت</span></p>',
      ['قاسم جومارت'],
    ],
    ['flex items', '<div style="display:flex"><b>بيروت</b><b>دمشق</b></div>', ['بيروت', 'دمشق']],
  ])('follow %s', (_name, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });
});

describe('white space', () => {
  test.each([
    ['a line break is a line break', '<p>بيروت<br>دمشق</p>', ['بيروت\nدمشق']],
    ['a blank line stays one', '<p>بيروت<br><br>دمشق</p>', ['بيروت\n\nدمشق']],
    ['spaces around a break go', '<p>بيروت  <br>\n دمشق</p>', ['بيروت\nدمشق']],
    ['a newline in the source is a space', '<p>قاسم\n      جومارت</p>', ['قاسم جومارت']],
    ['it collapses across elements', '<p>قاسم <b> جومارت</b>\n</p>', ['قاسم جومارت']],
    ['the ends are trimmed', '<p>\n  بيروت\n  </p>', ['بيروت']],
    ['a comment is nothing', '<p>بير<!-- x -->وت</p>', ['بيروت']],
    ['a no-break space stays', '<p>قاسم\u00a0جومارت</p>', ['قاسم\u00a0جومارت']],
    [
      'pre-wrap keeps its lines',
      '<p style="white-space:pre-wrap">قاسم\nجومارت\tتوكاييف</p>',
      ['قاسم\nجومارت توكاييف'],
    ],
    [
      'pre-line inside a paragraph keeps its lines',
      '<p>بيان: <span style="white-space:pre-line">قاسم\nجومارت</span></p>',
      ['بيان: قاسم\nجومارت'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });
});

describe('left alone', () => {
  test.each([
    '<script>"بيروت"</script>',
    '<style>/* بيروت */</style>',
    '<noscript>بيروت</noscript>',
    '<template>بيروت</template>',
    '<textarea>بيروت</textarea>',
    '<input value="بيروت">',
    '<select><option>بيروت</option></select>',
    '<button>بيروت</button>',
    '<span role="button">بيروت</span>',
    '<div role="textbox">بيروت</div>',
    '<code>بيروت</code>',
    '<pre>بيروت</pre>',
    '<kbd>بيروت</kbd>',
    '<samp>بيروت</samp>',
    '<nav><a href="#">بيروت</a></nav>',
    '<ul role="menu"><li>بيروت</li></ul>',
    '<svg><text>بيروت</text></svg>',
    '<math><mtext>بيروت</mtext></math>',
    '<video>بيروت</video>',
    '<siyaq-card>بيروت</siyaq-card>',
    '<div contenteditable>بيروت</div>',
    '<p contenteditable="plaintext-only">بيروت</p>',
  ])('%s', (html) => {
    expect(textsOf(html).join()).toBe('');
  });

  test('reads what only looks editable', () => {
    expect(textsOf('<p contenteditable="false">بيروت</p>')).toEqual(['بيروت']);
  });

  test('what is left alone parts the words around it', () => {
    expect(textsOf('<p>قاسم<button>؟</button>جومارت</p>')).toEqual(['قاسم جومارت']);
  });

  test('a script inside a word does not break it', () => {
    expect(textsOf('<p>بير<script></script>وت</p>')).toEqual(['بيروت']);
  });
});

describe('hidden', () => {
  test.each([
    '<p style="display:none">بيروت</p>',
    '<p hidden>بيروت</p>',
    '<p hidden="until-found">بيروت</p>',
    '<p aria-hidden="true">بيروت</p>',
    '<p style="visibility:hidden">بيروت</p>',
    '<span style="visibility:hidden">بيروت</span>',
    '<details><summary></summary><p>بيروت</p></details>',
    '<dialog>بيروت</dialog>',
  ])('not read, but remembered: %s', (html) => {
    const root = stage(html);
    expect(textsOf(html).join()).toBe('');
    const all = [root, ...root.querySelectorAll('*')];
    expect(all.flatMap((element) => collect(element).hidden).length).toBeGreaterThan(0);
  });

  test('a name runs over what is not displayed', () => {
    expect(textsOf('<p>بير<i style="display:none">×</i>وت</p>')).toEqual(['بيروت']);
  });

  test('reads what is visible inside what is not', () => {
    expect(
      textsOf('<p style="visibility:hidden">دمشق <b style="visibility:visible">بيروت</b> عمان</p>'),
    ).toEqual(['بيروت']);
  });

  test('reads a summary and open details', () => {
    expect(
      textsOf(
        '<details open><summary>بيروت</summary><p>دمشق</p></details><details><summary>عمان</summary>صيدا</details>',
      ).slice(0, 2),
    ).toEqual(['بيروت', 'دمشق']);
  });
});

test('reads a page that stands in a clobbered form', () => {
  const names = [
    'parentNode parentElement childNodes firstChild nextSibling nodeType localName tagName',
    'matches closest getAttribute isConnected checkVisibility textContent children',
  ];
  const inputs = names
    .flatMap((list) => list.split(' '))
    .map((name) => `<input name="${name}">`)
    .join('');
  expect(textsOf(`<form>${inputs}<p>قاسم <b>جومارت</b></p></form>`)).toEqual(['قاسم جومارت']);
});

test('cuts a page without paragraphs at a space', () => {
  const texts = textsOf(`<p>${'بيروت '.repeat(20_000)}</p>`);
  expect(texts.length).toBeGreaterThan(4);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
  expect(texts.every((text) => text.startsWith('بيروت') && text.trim().endsWith('بيروت'))).toBe(
    true,
  );
});
