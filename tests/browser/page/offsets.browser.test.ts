import { describe, expect, test } from 'vitest';
import { placeOf, rangeAt } from '@/lib/page/offsets';
import { runsOf, stage } from './stage';

function textAt(root: Element, name: string): string | null {
  for (const run of runsOf(root)) {
    const start = run.text.indexOf(name);
    if (start < 0) continue;
    const place = placeOf(run, start, start + name.length);
    if (!place) return null;
    return rangeAt(place).toString();
  }
  return null;
}

describe('a span of a run', () => {
  test.each([
    ['in one text node', '<p>في بيروت أمس</p>', 'بيروت', 'بيروت'],
    ['after collapsed space', '<p>\n\n   في \n\t بيروت أمس</p>', 'بيروت', 'بيروت'],
    ['over elements', '<p>قاسم <b>جومارت</b> توكاييف</p>', 'جومارت توكاييف', 'جومارت توكاييف'],
    ['over a comment', '<p>بير<!-- -->وت</p>', 'بيروت', 'بيروت'],
    ['over a source newline', '<p>قاسم\n  جومارت</p>', 'قاسم جومارت', 'قاسم\n  جومارت'],
    ['after a line break', '<p>دمشق<br>بيروت</p>', 'بيروت', 'بيروت'],
    ['after an emoji', '<p>🕊️ بيروت</p>', 'بيروت', 'بيروت'],
  ])('%s', (_name, html, name, expected) => {
    expect(textAt(stage(html), name)).toBe(expected);
  });

  test('has no place when it begins in a line break', () => {
    const [run] = runsOf(stage('<p>دمشق<br>بيروت</p>'));
    expect(placeOf(run!, 4, 6)).toBeNull();
    expect(placeOf(run!, 0, 99)).toBeNull();
  });
});

/** Mulberry32: the same messy pages in each run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PIECES = [
  'بيروت',
  ' ',
  '\n   ',
  'قاسم',
  '&nbsp;',
  '\t',
  'لِبْنَان',
  '🕊️',
  '<br>',
  '<!--x-->',
  'Beirut',
];
const TAGS = ['b', 'a', 'p', 'div', 'span', 'button', 'pre', 'i style="white-space:pre-wrap"'];

function messyPage(next: () => number, depth = 4): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  let html = '';
  for (let i = Math.floor(next() * 7); i >= 0; i--) {
    const tag = pick(TAGS);
    html +=
      depth > 0 && next() < 0.4
        ? `<${tag}>${messyPage(next, depth - 1)}</${tag.split(' ')[0]}>`
        : pick(PIECES);
  }
  return html;
}

test('every unit of every run stands where its segment says', () => {
  for (let seed = 0; seed < 300; seed++) {
    const html = messyPage(random(seed));
    for (const { text, segments } of runsOf(stage(html))) {
      const covered = segments.map(({ node, at, start, end }) => {
        const written = node.data.slice(at, at + end - start);
        expect(text.slice(start, end), html).toBe(written.replace(/[\t\r\f]/g, ' '));
        return [start, end] as const;
      });
      const gaps = covered.map(([start], i) => text.slice(covered[i - 1]?.[1] ?? 0, start));
      expect(gaps.join('').replace(/[ \n]/g, ''), html).toBe('');
    }
  }
});
