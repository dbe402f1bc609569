import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Update } from '@/lib/page/blocks';
import { createPageReader, type PageReader } from '@/lib/page/reader';
import { frames, stage } from './stage';

let controller: AbortController;
let reader: PageReader;
let updates: Update[];
const onGone = vi.fn();

beforeEach(() => {
  controller = new AbortController();
  updates = [];
  onGone.mockClear();
});

afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
});

async function read(html: string): Promise<HTMLElement> {
  const root = stage(html);
  reader = createPageReader(
    { onGone, onUpdate: (update) => updates.push(update), onSlice() {} },
    controller.signal,
  );
  reader.start();
  await scheduler.yield();
  updates = [];
  return root;
}

function texts(): string[] {
  return reader.blocks.all().map(({ text }) => text);
}

const ids = () => reader.blocks.all().map(({ id }) => id);

test('leaves the task that starts it alone, and reads in the next, waiting for no frame', async () => {
  stage('<p>بيروت</p>');
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  const onSlice = vi.fn();
  reader = createPageReader({ onGone, onUpdate() {}, onSlice }, controller.signal);
  reader.start();
  expect(texts()).toEqual([]);
  expect(reader.isBusy()).toBe(true);
  await scheduler.yield();
  expect(onSlice).toHaveBeenCalledTimes(1);
  expect(texts()).toEqual(['بيروت']);
});

test('reads a page at once, in page order', async () => {
  await read('<h1>بيروت</h1><div>دمشق<p>عمان</p>صيدا</div>');
  expect(texts()).toEqual(['بيروت', 'دمشق', 'عمان', 'صيدا']);
});

test('counts text without Arabic, but makes no block of it', async () => {
  await read('<p>Beirut</p><p>بيروت</p>');
  expect(texts()).toEqual(['بيروت']);
  expect(reader.blocks.textLength()).toBeGreaterThanOrEqual(11);
});

test('reads what is added, and only that', async () => {
  const root = await read('<p>بيروت</p>');
  root.insertAdjacentHTML('beforeend', '<section><p>دمشق</p></section>');
  await frames();
  expect(texts()).toEqual(['بيروت', 'دمشق']);
  expect(updates.flatMap(({ fresh, kept, left }) => [...kept, ...left, ...fresh])).toHaveLength(1);
});

test('tells of changed letters before the next paint', async () => {
  const root = await read('<p>بيروت</p>');
  const text = root.querySelector('p')!.firstChild as Text;
  text.data = 'دمشق';
  await Promise.resolve();
  expect(onGone.mock.lastCall![0].has(text)).toBe(true);
});

test.each<[string, (p: HTMLElement) => void]>([
  ['data', (p) => ((p.firstChild as Text).data = 'دمشق')],
  ['insertData', (p) => (p.firstChild as Text).insertData(0, 'دمشق و')],
  ['replaceData', (p) => (p.firstChild as Text).replaceData(0, 2, 'صيدا')],
  ['splitText', (p) => (p.firstChild as Text).splitText(2)],
  ['textContent', (p) => (p.textContent = 'دمشق')],
  ['innerHTML', (p) => (p.innerHTML = '<b>دم</b>شق')],
  ['a node put in', (p) => p.prepend('في ')],
  ['an element put in', (p) => p.insertAdjacentHTML('beforeend', ' <b>أمس</b>')],
  [
    'a line break put in',
    (p) => (p.firstChild as Text).splitText(2).before(document.createElement('br')),
  ],
  [
    'a block put in',
    (p) => (p.firstChild as Text).splitText(2).before(document.createElement('hr')),
  ],
])('follows %s', async (_name, change) => {
  const root = await read('<p>بيروت</p>');
  const p = root.querySelector('p')!;
  change(p);
  await frames();
  const fromScratch = createPageReader(
    { onGone() {}, onUpdate() {}, onSlice() {} },
    controller.signal,
  );
  fromScratch.start();
  await scheduler.yield();
  expect(texts()).toEqual(fromScratch.blocks.all().map(({ text }) => text));
  for (const { segments } of reader.blocks.all()) {
    expect(segments.every(({ node }) => node.isConnected)).toBe(true);
  }
});

test('joins runs when the block between them goes', async () => {
  const root = await read('<div>قاسم <hr>جومارت</div>');
  expect(texts()).toEqual(['قاسم ', 'جومارت'].map((text) => text.trim()));
  root.querySelector('hr')!.remove();
  await frames();
  expect(texts()).toEqual(['قاسم جومارت']);
});

test('keeps the number of a block whose text comes back in another node', async () => {
  const root = await read('<p>بيروت</p>');
  const before = ids();
  root.querySelector('p')!.textContent = 'بيروت';
  await frames();
  expect(ids()).toEqual(before);
  expect(updates.flatMap(({ kept }) => kept)).toHaveLength(1);
});

test('forgets what leaves, at any depth', async () => {
  const root = await read('<section><div><p>بيروت</p><p>دمشق</p></div></section><p>عمان</p>');
  const text = root.querySelector('p')!.firstChild!;
  root.querySelector('section')!.remove();
  await Promise.resolve();
  expect(onGone.mock.lastCall![0].has(text)).toBe(true);
  expect(texts()).toEqual(['عمان']);
  expect(updates.flatMap(({ left }) => left)).toHaveLength(2);
});

test('reads again what comes back changed', async () => {
  const root = await read('<section><p>بيروت</p></section><p>عمان</p>');
  const section = root.querySelector('section')!;
  section.remove();
  section.querySelector('p')!.textContent = 'دمشق';
  await frames();
  root.prepend(section);
  await frames();
  expect(texts()).toEqual(['دمشق', 'عمان']);
});

test('forgets text that becomes editable when it is edited', async () => {
  const root = await read('<p>بيروت</p>');
  const p = root.querySelector('p')!;
  p.contentEditable = 'true';
  (p.firstChild as Text).appendData(' ودمشق');
  await frames();
  expect(texts()).toEqual([]);
});

test.each<[string, string, (root: HTMLElement) => void]>([
  [
    'by style',
    '<p style="display:none">بيروت</p>',
    (root) => root.querySelector('p')!.removeAttribute('style'),
  ],
  [
    'by an attribute',
    '<div hidden><p>بيروت</p></div>',
    (root) => root.querySelector('div')!.removeAttribute('hidden'),
  ],
  [
    'to everyone',
    '<p aria-hidden="true">بيروت</p>',
    (root) => root.querySelector('p')!.removeAttribute('aria-hidden'),
  ],
  [
    'by its visibility',
    '<p style="visibility:hidden">بيروت</p>',
    (root) => (root.querySelector('p')!.style.visibility = 'visible'),
  ],
  [
    'in a line',
    '<p>في <b hidden>بيروت</b></p>',
    (root) => (root.querySelector('b')!.hidden = false),
  ],
  [
    'by opening',
    '<details><summary></summary><p>بيروت</p></details>',
    (root) => (root.querySelector('details')!.open = true),
  ],
  [
    'by a class far above',
    '<style>.shut p { display: none }</style><section class="shut"><div><p>بيروت</p></div></section>',
    (root) => root.querySelector('section')!.removeAttribute('class'),
  ],
])('reads hidden text once it is shown %s', async (_name, html, show) => {
  const root = await read(html);
  expect(texts().join()).not.toContain('بيروت');
  show(root);
  await vi.waitFor(() => expect(texts().join()).toContain('بيروت'));
});

test('reads hidden text that was added hidden', async () => {
  const root = await read('<p>عمان</p>');
  root.insertAdjacentHTML('beforeend', '<div hidden><p>بيروت</p></div>');
  await frames();
  expect(texts()).toEqual(['عمان']);
  root.querySelector('div')!.hidden = false;
  await vi.waitFor(() => expect(texts()).toEqual(['عمان', 'بيروت']));
});

test('watches no more hidden text than a page may have', async () => {
  const root = await read(
    `<p hidden>عمان</p>${'<i hidden>دمشق</i>'.repeat(499)}<b hidden>بيروت</b>`,
  );
  root.querySelector('b')!.hidden = false;
  root.querySelector('p')!.hidden = false;
  await vi.waitFor(() => expect(texts()).toEqual(['عمان']));
});

test('makes room for new hidden text when other has left the page', async () => {
  const root = await read('<p hidden>دمشق</p>'.repeat(500));
  root.replaceChildren();
  await frames();
  root.insertAdjacentHTML('beforeend', '<p hidden>بيروت</p>');
  await frames();
  root.querySelector('p')!.hidden = false;
  await vi.waitFor(() => expect(texts()).toEqual(['بيروت']));
});

test('stops with its signal', async () => {
  const root = await read('<p>بيروت</p>');
  controller.abort();
  root.insertAdjacentHTML('beforeend', '<p>دمشق</p>');
  await frames();
  expect(texts()).toEqual(['بيروت']);
});
