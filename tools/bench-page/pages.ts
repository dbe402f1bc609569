import { makeText } from '../bench/text';

/** A site of the manifest's list, where Siyaq works, and one where it never does. */
export const READ = 'https://www.aljazeera.net/bench';
export const UNREAD = 'https://bench.example/bench';

/** Arabic letters take two bytes: the article has 20 kB. */
const ARTICLE_UNITS = 10_000;
const PARAGRAPH_WORDS = 60;
/** Of the large page: text nodes in all, in a paragraph, and those that are a name. */
const NODES = 20_000;
const NODES_A_PARAGRAPH = 20;
export const MENTIONS = 2_000;

export function articlePage(names: readonly string[]): string {
  const words = makeText('news', ARTICLE_UNITS, names).split(' ');
  const paragraphs: string[] = [];
  for (let i = 0; i < words.length; i += PARAGRAPH_WORDS) {
    paragraphs.push(`<p>${words.slice(i, i + PARAGRAPH_WORDS).join(' ')}</p>`);
  }
  return page(paragraphs.join('\n'));
}

/** Every tenth text node is a name, the others words of a generated text. */
export function largePage(names: readonly string[]): string {
  const fillers = makeText('exact', NODES * 12, names).split(' ');
  const spans = Array.from({ length: NODES }, (_, i) => {
    const isName = i % (NODES / MENTIONS) === 0;
    return `<span>${isName ? names[(i * 7) % names.length] : fillers[i]} </span>`;
  });
  const paragraphs: string[] = [];
  for (let i = 0; i < NODES; i += NODES_A_PARAGRAPH) {
    paragraphs.push(`<p>${spans.slice(i, i + NODES_A_PARAGRAPH).join('')}</p>`);
  }
  return page(paragraphs.join('\n'));
}

function page(body: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title>
<style>body{font:18px/1.8 sans-serif;max-width:900px;margin:60px auto}</style></head>
<body><article>${body}</article></body></html>`;
}

/** Runs before any script of the page: when it was ready, when the first name was painted. */
export const CLOCK = `(() => {
  const clock = globalThis.benchClock = { ready: 0, painted: 0 };
  addEventListener('DOMContentLoaded', () => { clock.ready = performance.now(); });
  const look = () => {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) clock.painted = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** Marks the same names as the library's users do; resolves to the ms until the next frame. */
export const markAll = (names: readonly string[]) => `(async () => {
  const start = performance.now();
  await new Promise((done) => new Mark(document.querySelector('article')).mark(
    ${JSON.stringify(names)},
    { separateWordSearch: false, accuracy: 'exactly', diacritics: false, done },
  ));
  const marked = document.querySelectorAll('mark').length;
  document.body.offsetHeight;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return { ms: performance.now() - start, marked };
})()`;

/** Adds and takes away fifty paragraphs' text nodes every twentieth of a second: 1,000 a second. */
export const change = (ms: number) => `(async () => {
  const place = document.querySelector('article');
  const end = performance.now() + ${ms};
  let turn = 0;
  while (performance.now() < end) {
    const added = Array.from({ length: 25 }, (_, i) => {
      const p = document.createElement('p');
      p.textContent = 'خبر جديد رقم ' + turn++ + ' يأتي من بعيد ' + i;
      return p;
    });
    place.prepend(...added);
    await new Promise((done) => setTimeout(done, 25));
    for (const p of added) p.remove();
    await new Promise((done) => setTimeout(done, 25));
  }
})()`;
