import { ENTITY_TYPES, type EntityType } from '../entity-types';
import { watchNearView } from './near-view';

/** A painted place. */
export interface Mark {
  readonly type: EntityType;
  readonly painted: StaticRange;
  /** Every text node that holds a part of it. */
  readonly nodes: readonly Node[];
  /** The block element that it stands in. */
  readonly container: Element;
}

/**
 * Paints by the CSS Custom Highlight API: one highlight an entity type, and one above them
 * for the mention with the card. Static ranges: live ones make the page's own changes two
 * to five times dearer, and are wrong after some of them all the same. So whoever owns a
 * painter removes the marks of a text node as soon as that node changes.
 */
export interface Painter<M extends Mark> {
  add(marks: readonly M[]): void;
  remove(marks: readonly M[]): void;
  /** Marks that touch this text, or stand in this block element. */
  in(node: Node): ReadonlySet<M>;
  isShown(mark: M): boolean;
  /** Null: nothing is painted, and the registry holds nothing of ours. */
  show(types: readonly EntityType[] | null): void;
  setCurrent(place: StaticRangeInit | null): void;
  /** Sets again what the page took out. @returns whether it had. */
  heal(): boolean;
}

interface Layer<M> {
  highlight: Highlight;
  /** All of this type, whether painted or not. */
  readonly marks: Set<M>;
}

const CURRENT = 'siyaq-current';

/** From this many on, Firefox is faster on an unregistered highlight (0.22 ms a deletion). */
const MANY = 40;

/**
 * Up to so many marks all are painted, a common article's; of more, only those near the
 * view. In Chromium each change of the page makes it go through all registered ranges
 * before the next frame: 900 of them take 8 ms, wherever they stand, 60 take 2.
 */
const FEW = 250;

/** @param isFirefox there, deleting a range whose node got shorter leaves it painted. */
export function createPainter<M extends Mark>(isFirefox: boolean, signal: AbortSignal): Painter<M> {
  const registry = CSS.highlights;
  const layers = new Map<EntityType, Layer<M>>();
  // Our own index: a highlight cannot be iterated in Firefox's content scripts, and the
  // page can empty the registry.
  const index = new WeakMap<Node, Set<M>>();
  const none: ReadonlySet<M> = new Set();
  let shown: readonly EntityType[] | null = null;
  let current: Highlight;
  for (const type of ENTITY_TYPES)
    layers.set(type, { highlight: new Highlight(), marks: new Set() });

  const view = watchNearView(
    (containers) => paint(containers.flatMap((container) => [...marksIn(container)])),
    signal,
  );

  const marksIn = (node: Node) => index.get(node) ?? none;
  const isShown = ({ type }: Mark) => shown?.includes(type) ?? false;
  const isPainted = (mark: M) =>
    isShown(mark) && !view.isFar(mark.container) && layers.get(mark.type)!.marks.has(mark);

  function count(): number {
    let sum = 0;
    for (const { marks } of layers.values()) sum += marks.size;
    return sum;
  }

  /** Brings the highlights into line with what these marks are now. */
  function paint(marks: readonly M[]): void {
    for (const [type, { highlight }] of layers) {
      const own = marks.filter((mark) => mark.type === type);
      const out = own.filter((mark) => !isPainted(mark));
      const isCured = isFirefox && (out.length > MANY || out.some(isOutgrown));
      if (isCured) registry.delete(nameOf(type));
      for (const { painted } of out) highlight.delete(painted);
      for (const mark of own) if (isPainted(mark)) highlight.add(mark.painted);
      if (isCured) register(nameOf(type), highlight);
    }
  }

  function rebuild(type: EntityType, layer: Layer<M>): void {
    layer.highlight = new Highlight();
    paint([...layer.marks]);
    register(nameOf(type), layer.highlight);
  }

  function register(name: string, highlight: Highlight): void {
    if (shown) registry.set(name, highlight);
    else registry.delete(name);
  }

  function setCurrent(place: StaticRangeInit | null): void {
    // A new highlight each time: Firefox would keep an outgrown range painted.
    current = new Highlight();
    current.priority = 1;
    if (place) current.add(new StaticRange(place));
    register(CURRENT, current);
  }

  return {
    isShown,
    setCurrent,
    in: marksIn,
    add(marks) {
      const wereFew = count() <= FEW;
      for (const mark of marks) {
        layers.get(mark.type)!.marks.add(mark);
        for (const node of [...mark.nodes, mark.container]) {
          index.set(node, (index.get(node) ?? new Set()).add(mark));
        }
      }
      if (count() > FEW) {
        // When few become many, those from before are to be watched too.
        const unwatched = wereFew ? [...layers.values()].flatMap((all) => [...all.marks]) : marks;
        view.watch(unwatched.map(({ container }) => container));
      }
      paint(marks);
    },
    remove(marks) {
      for (const mark of marks) {
        layers.get(mark.type)!.marks.delete(mark);
        for (const node of [...mark.nodes, mark.container]) index.get(node)?.delete(mark);
      }
      paint(marks);
    },
    show(types) {
      shown = types;
      for (const [type, layer] of layers) rebuild(type, layer);
      setCurrent(null);
    },
    heal() {
      if (!shown) return false;
      let isHealed = false;
      for (const [type, layer] of layers) {
        const size = [...layer.marks].filter(isPainted).length;
        if (registry.get(nameOf(type))?.size === size) continue;
        rebuild(type, layer);
        isHealed = true;
      }
      if (registry.has(CURRENT)) return isHealed;
      register(CURRENT, current);
      return true;
    },
  };
}

function nameOf(type: EntityType): string {
  return `siyaq-${type}`;
}

function isOutgrown({ painted }: Mark): boolean {
  return painted.endOffset > (painted.endContainer as Text).data.length;
}
