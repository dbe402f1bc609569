import type { EntityType } from '../pack/schema';

/** A painted place. */
export interface Mark {
  readonly type: EntityType;
  readonly painted: StaticRange;
  /** Every text node that holds a part of it. */
  readonly nodes: readonly Text[];
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
  /** Marks that touch this text. */
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
  /** All of this type, whether shown or not. */
  readonly marks: Set<M>;
}

const CURRENT = 'siyaq-current';
const TYPES: readonly EntityType[] = ['person', 'place', 'organisation', 'event', 'concept'];

/** From this many on, Firefox is faster on an unregistered highlight (0.22 ms a deletion). */
const MANY = 40;

/** @param isFirefox there, deleting a range whose node got shorter leaves it painted. */
export function createPainter<M extends Mark>(isFirefox: boolean): Painter<M> {
  const registry = CSS.highlights;
  const layers = new Map<EntityType, Layer<M>>();
  // Our own index: a highlight cannot be iterated in Firefox's content scripts, and the
  // page can empty the registry.
  const byNode = new WeakMap<Node, Set<M>>();
  const none: ReadonlySet<M> = new Set();
  let shown: readonly EntityType[] | null = null;
  let current: Highlight;
  for (const type of TYPES) layers.set(type, { highlight: new Highlight(), marks: new Set() });

  const isShown = ({ type }: Mark) => shown?.includes(type) ?? false;

  function register(name: string, highlight: Highlight): void {
    if (shown) registry.set(name, highlight);
    else registry.delete(name);
  }

  function rebuild(type: EntityType, layer: Layer<M>): void {
    layer.highlight = new Highlight();
    for (const mark of layer.marks) if (isShown(mark)) layer.highlight.add(mark.painted);
    register(nameOf(type), layer.highlight);
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
    in: (node) => byNode.get(node) ?? none,
    add(marks) {
      for (const mark of marks) {
        const layer = layers.get(mark.type)!;
        layer.marks.add(mark);
        if (isShown(mark)) layer.highlight.add(mark.painted);
        for (const node of mark.nodes) byNode.set(node, (byNode.get(node) ?? new Set()).add(mark));
      }
    },
    remove(marks) {
      for (const [type, { highlight, marks: all }] of layers) {
        const own = marks.filter((mark) => all.delete(mark));
        const isCured = isFirefox && (own.length > MANY || own.some(isOutgrown));
        if (isCured) registry.delete(nameOf(type));
        for (const mark of own) {
          highlight.delete(mark.painted);
          for (const node of mark.nodes) byNode.get(node)?.delete(mark);
        }
        if (isCured) register(nameOf(type), highlight);
      }
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
        const size = shown.includes(type) ? layer.marks.size : 0;
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
