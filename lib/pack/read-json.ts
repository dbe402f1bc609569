import { ITEMS_A_STEP, type Slices } from './slices';

/** Undefined where the text is no JSON, or cut off. */
export type JsonResult = { readonly value: unknown } | undefined;

/**
 * `JSON.parse` with pauses: a pack of 20 MB would hold up every page for a moment. The text is
 * cut where the lists of a top-level object have their items; each piece is parsed by itself,
 * and what stands between pieces is checked here.
 */
export function* parseInSlices(text: string): Slices<JsonResult> {
  try {
    const start = afterBlank(text, 0);
    if (text[start] !== '{') return { value: JSON.parse(text) };
    return yield* parseObject(text, start);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function* parseObject(text: string, start: number): Slices<JsonResult> {
  const entries: [string, unknown][] = [];
  let at = afterBlank(text, start + 1);
  if (text[at] !== '}') {
    for (;;) {
      const colon = afterBlank(text, endOfString(text, at));
      expect(text, colon, ':');
      const key: unknown = JSON.parse(text.slice(at, colon));
      const from = afterBlank(text, colon + 1);
      const [value, end] = yield* parseValue(text, from);
      entries.push([key as string, value]);
      at = afterBlank(text, end);
      if (text[at] === '}') break;
      expect(text, at, ',');
      at = afterBlank(text, at + 1);
    }
  }
  if (afterBlank(text, at + 1) !== text.length) throw new SyntaxError('more than one value');
  // Defines own properties: a key `__proto__` is a key.
  return { value: Object.fromEntries(entries) };
}

/** @returns the value and where it ends. */
function* parseValue(text: string, start: number): Slices<[value: unknown, end: number]> {
  if (text[start] !== '[') {
    const end = endOfValue(text, start);
    return [JSON.parse(text.slice(start, end)), end];
  }
  const items: unknown[] = [];
  let at = afterBlank(text, start + 1);
  if (text[at] === ']') return [items, at + 1];
  let paused = at;
  for (;;) {
    const end = endOfValue(text, at);
    items.push(JSON.parse(text.slice(at, end)));
    if (items.length % ITEMS_A_STEP === 0 || end - paused > UNITS_A_STEP) {
      paused = end;
      yield end / text.length;
    }
    at = afterBlank(text, end);
    if (text[at] === ']') return [items, at + 1];
    expect(text, at, ',');
    at = afterBlank(text, at + 1);
  }
}

const UNITS_A_STEP = 100_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where a value that starts here ends, if it is one: `JSON.parse` judges what is inside. */
function endOfValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfString(text, start);
  if (first !== '{' && first !== '[') {
    let at = start;
    while (at < text.length && !',]} \t\n\r'.includes(text[at]!)) at++;
    return at;
  }
  let depth = 0;
  for (let at = start; at < text.length; ) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        continue;
      case 0x7b: // {
      case 0x5b: // [
        depth++;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth--;
        if (depth === 0) return at + 1;
    }
    at++;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  expect(text, start, '"');
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit === BACKSLASH) at++;
  }
  return text.length;
}

function afterBlank(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++;
  return at;
}

function expect(text: string, at: number, character: string): void {
  if (text[at] !== character) throw new SyntaxError(`expected ${character} at ${at}`);
}
