import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntityType } from '@/lib/pack/schema';
import { markAt } from '@/lib/page/hit-test';
import { createPainter, type Mark, type Painter } from '@/lib/page/paint';
import { stage } from './stage';

const TYPES: EntityType[] = ['person', 'place', 'organisation', 'event', 'concept'];
const NAMES = [...TYPES, 'current'].map((type) => `siyaq-${type}`);

let controller: AbortController;
let text: Text;
let painter: Painter<Mark>;

beforeEach(() => {
  controller = new AbortController();
  text = stage('<p>زار قاسم بيروت</p>').querySelector('p')!.firstChild as Text;
  painter = createPainter(false, controller.signal);
  painter.show(TYPES);
});

afterEach(() => controller.abort());

function mark(type: EntityType, start: number, end: number, node = text): Mark {
  const painted = new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });
  return { type, painted, nodes: [node], container: node.parentElement! };
}

function sizes(): (number | undefined)[] {
  return NAMES.map((name) => CSS.highlights.get(name)?.size);
}

describe('the painter', () => {
  test('keeps one highlight a type and one above them', () => {
    painter.add([mark('person', 4, 8), mark('place', 9, 14)]);
    expect([...CSS.highlights.keys()]).toEqual(expect.arrayContaining(NAMES));
    expect(sizes()).toEqual([1, 1, 0, 0, 0, 0]);
    expect(CSS.highlights.get('siyaq-current')!.priority).toBeGreaterThan(
      CSS.highlights.get('siyaq-person')!.priority,
    );
  });

  test('removes marks and knows which touch a text', () => {
    const [person, place] = [mark('person', 4, 8), mark('place', 9, 14)];
    painter.add([person, place]);
    expect([...painter.in(text)]).toEqual([person, place]);
    painter.remove([person]);
    expect([...painter.in(text)]).toEqual([place]);
    expect(sizes()).toEqual([0, 1, 0, 0, 0, 0]);
  });

  test('removes what has outgrown its text on an unregistered highlight in Firefox', () => {
    const firefox = createPainter(true, controller.signal);
    firefox.show(TYPES);
    const person = mark('person', 4, 8);
    firefox.add([person]);
    text.data = 'زار';
    firefox.remove([person]);
    expect(sizes()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('leaves types out, and brings them back', () => {
    painter.add([mark('person', 4, 8), mark('place', 9, 14)]);
    painter.show(['place']);
    expect(sizes()).toEqual([0, 1, 0, 0, 0, 0]);
    painter.show(TYPES);
    expect(sizes()).toEqual([1, 1, 0, 0, 0, 0]);
  });

  test('leaves no name in the registry when off', () => {
    painter.add([mark('person', 4, 8)]);
    painter.show(null);
    expect(NAMES.filter((name) => CSS.highlights.has(name))).toEqual([]);
  });

  test.each([
    ['cleared the registry', () => CSS.highlights.clear()],
    ['deleted one highlight', () => CSS.highlights.delete('siyaq-person')],
    ['emptied one highlight', () => CSS.highlights.get('siyaq-person')!.clear()],
    ['put its own in the place', () => CSS.highlights.set('siyaq-person', new Highlight())],
    ['deleted the current one', () => CSS.highlights.delete('siyaq-current')],
  ])('heals when the page %s', (_name, harm) => {
    painter.add([mark('person', 4, 8)]);
    expect(painter.heal()).toBe(false);
    harm();
    expect(painter.heal()).toBe(true);
    expect(sizes()).toEqual([1, 0, 0, 0, 0, 0]);
  });
});

describe('many marks', () => {
  function manyMarks(count: number): Mark[] {
    const root = stage('<p style="height:50px">بيروت</p>'.repeat(count));
    return [...root.querySelectorAll('p')].map((p) => mark('place', 0, 5, p.firstChild as Text));
  }

  const painted = () => CSS.highlights.get('siyaq-place')!.size;

  test('are painted near the view only', async () => {
    painter.add(manyMarks(400));
    await vi.waitFor(() => expect(painted()).toBeLessThan(150));
    expect(painted()).toBeGreaterThan(5);
    expect(painter.heal()).toBe(false);
  });

  test('are watched from the moment they become many', async () => {
    const marks = manyMarks(400);
    painter.add(marks.slice(0, 250));
    painter.add(marks.slice(250));
    await vi.waitFor(() => expect(painted()).toBeLessThan(150));
  });

  test('are painted as the reader comes near', async () => {
    const marks = manyMarks(400);
    painter.add(marks);
    await vi.waitFor(() => expect(painted()).toBeLessThan(150));
    const last = marks.at(-1)!;
    last.container.scrollIntoView();
    await vi.waitFor(() => {
      const { x, y } = last.container.getBoundingClientRect();
      const right = x + last.container.clientWidth;
      const hit = [x + 5, right - 5].map((edge) => markAt(painter, edge, y + 8));
      expect(hit).toContain(last);
    });
  });

  test('a few are painted wherever they stand', async () => {
    painter.add(manyMarks(250));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(painted()).toBe(250);
  });
});

describe('a point', () => {
  function middleOf(start: number, end: number): [number, number] {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, end);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }

  test('meets the mark under it, and nothing beside it', () => {
    const person = mark('person', 4, 8);
    painter.add([person]);
    expect(markAt(painter, ...middleOf(4, 8))).toBe(person);
    expect(markAt(painter, ...middleOf(0, 3))).toBeNull();
    expect(markAt(painter, -10, -10)).toBeNull();
  });

  test('does not meet a mark whose type is left out', () => {
    painter.add([mark('person', 4, 8)]);
    painter.show(['place']);
    expect(markAt(painter, ...middleOf(4, 8))).toBeNull();
  });
});
