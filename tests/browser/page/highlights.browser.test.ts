import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import css from '@/entrypoints/annotator.content/highlights.css?inline';
import { ENTITY_TYPES, type EntityType } from '@/lib/entity-types';
import { createPainter, type Mark, type Painter } from '@/lib/page/paint';
import { onRoot } from '@/tools/highlights-on-root';
import { stage } from './stage';

const LINES: Readonly<Record<EntityType, [style: string, colour: string, width: string]>> = {
  person: ['solid', 'rgb(0, 139, 78)', '2px'],
  place: ['dotted', 'rgb(89, 120, 253)', '2.5px'],
  organisation: ['double', 'rgb(152, 85, 147)', '1px'],
  event: ['dashed', 'rgb(234, 9, 0)', '2px'],
  concept: ['wavy', 'rgb(131, 131, 131)', '1px'],
};

let controller: AbortController;
let painter: Painter<Mark>;
let text: Text;

beforeEach(async () => {
  await emulate({});
  controller = new AbortController();
  const root = stage(`<style>${css}</style><p style="font-size: 40px">زار قاسم بيروت</p>`);
  text = root.querySelector('p')!.firstChild as Text;
  painter = createPainter(false, controller.signal);
  painter.show(ENTITY_TYPES);
});

afterEach(async () => {
  controller.abort();
  painter.show(null);
  await emulate({});
});

async function emulate(features: Record<string, string>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

function lineOf(type: EntityType): string[] {
  const style = getComputedStyle(text.parentElement!, `::highlight(siyaq-${type})`);
  return [style.textDecorationStyle, style.textDecorationColor, style.textDecorationThickness];
}

/** What is painted just now. */
async function picture(): Promise<Uint8ClampedArray> {
  const { data } = (await cdp().send('Page.captureScreenshot', { format: 'png' })) as {
    data: string;
  };
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** In how many pixels two pictures differ. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(a[i + channel]! - b[i + channel]!) > 32)) count++;
  }
  return count;
}

function withoutLines(): void {
  const style = document.createElement('style');
  style.textContent = [...ENTITY_TYPES, 'current']
    .map((name) => `::highlight(siyaq-${name}) { text-decoration: none }`)
    .join('');
  text.parentElement!.after(style);
}

const placeOfName = () => ({
  startContainer: text,
  startOffset: 4,
  endContainer: text,
  endOffset: 8,
});

function markName(type: EntityType): void {
  const painted = new StaticRange(placeOfName());
  painter.add([{ type, painted, nodes: [text], container: text.parentElement! }]);
}

describe('the lines under names', () => {
  test.each(ENTITY_TYPES)('%s has its own form and colour, clear of the tails', (type) => {
    expect(lineOf(type)).toEqual(LINES[type]);
    const style = getComputedStyle(text.parentElement!, `::highlight(siyaq-${type})`);
    expect(style.textUnderlineOffset).toBe('40%');
    expect(style.textDecorationSkipInk).toBe('none');
  });
});

describe('in forced colours', () => {
  beforeEach(() => emulate({ 'forced-colors': 'active' }));

  test.each(ENTITY_TYPES)('the line under %s keeps its form and can be seen', async (type) => {
    const [form, , width] = LINES[type];
    expect(lineOf(type)).toEqual([form, 'rgb(0, 0, 0)', width]);
    markName(type);
    const drawn = await picture();
    withoutLines();
    expect(difference(drawn, await picture())).toBeGreaterThan(20);
  });

  test('the current mention stands out among the others', async () => {
    markName('person');
    const before = await picture();
    painter.setCurrent(placeOfName());
    const current = await picture();
    expect(difference(before, current)).toBeGreaterThan(50);
    // By more than the shade, which palettes without transparency do not have.
    withoutLines();
    expect(difference(current, await picture())).toBeGreaterThan(50);
  });
});

test('looks the same in Chromium, whose build has it on the root alone', () => {
  const look = () =>
    [...ENTITY_TYPES, 'current'].map((name) => {
      const style = getComputedStyle(text.parentElement!, `::highlight(siyaq-${name})`);
      return [style.textDecoration, style.textUnderlineOffset, style.backgroundColor, style.color];
    });
  const everywhere = look();
  const sheet = document.querySelector('style')!;
  sheet.textContent = onRoot(css);
  for (const { selectorText } of [...sheet.sheet!.cssRules].filter(isStyleRule)) {
    for (const selector of selectorText.split(', ')) expect(selector).toMatch(/^:root::highlight/);
  }
  expect(look()).toEqual(everywhere);
  expect(new Set(look().map(String)).size).toBe(ENTITY_TYPES.length + 1);
});

const isStyleRule = (rule: CSSRule): rule is CSSStyleRule => rule instanceof CSSStyleRule;
