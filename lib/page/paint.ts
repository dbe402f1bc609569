import type { EntityType } from '../pack/schema';
import type { Place } from './offsets';

/** A painted place. */
export interface Mark {
  readonly type: EntityType;
  readonly painted: StaticRange;
  readonly nodes: readonly Text[];
}

interface Layer {
  highlight: Highlight;
  /** All of this type, whether shown or not. */
  readonly marks: Set<Mark>;
}

const TYPES: readonly EntityType[] = ['person', 'place', 'organisation', 'event', 'concept'];
const CURRENT = 'siyaq-current';

/** From this many on, Firefox is faster on an unregistered highlight (0.22 ms a deletion). */
const MANY = 40;

/**
 * Paints by the CSS Custom Highlight API: one highlight an entity type, and one above them
 * for the mention with the card. Static ranges: live ones make the page's own changes two
 * to five times dearer, and are wrong after some of them all the same. So whoever owns a
 * painter removes the marks of a text node as soon as that node changes.
 *
 * The index is our own: a highlight cannot be iterated in Firefox's content scripts, and
 * the page can empty the registry.
 */
export class Painter {
  private readonly layers = new Map<EntityType, Layer>();
  private readonly byNode = new Map<Text, Set<Mark>>();
  private shown: ReadonlySet<EntityType> = new Set(TYPES);
  private current = new Highlight();
  private isOn = false;

  /** @param isFirefox there, deleting a range whose node got shorter leaves it painted. */
  constructor(private readonly isFirefox: boolean) {
    for (const type of TYPES)
      this.layers.set(type, { highlight: new Highlight(), marks: new Set() });
  }

  add(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      const layer = this.layers.get(mark.type)!;
      layer.marks.add(mark);
      if (this.shown.has(mark.type)) layer.highlight.add(mark.painted);
      for (const node of mark.nodes) {
        const here = this.byNode.get(node);
        if (here) here.add(mark);
        else this.byNode.set(node, new Set([mark]));
      }
    }
  }

  remove(marks: readonly Mark[]): void {
    for (const [type, layer] of this.layers) {
      const own = marks.filter((mark) => mark.type === type && layer.marks.delete(mark));
      if (own.length === 0) continue;
      const unregister = this.isFirefox && this.isOn && (own.length > MANY || own.some(isOutgrown));
      if (unregister) CSS.highlights.delete(nameOf(type));
      for (const { painted } of own) layer.highlight.delete(painted);
      if (unregister) CSS.highlights.set(nameOf(type), layer.highlight);
      for (const mark of own) this.unindex(mark);
    }
  }

  /** Marks that touch this text. */
  in(node: Node): ReadonlySet<Mark> {
    return this.byNode.get(node as Text) ?? NONE;
  }

  /** The shown mark that begins at this place of the page. */
  beginningAt(node: Node, offset: number): Mark | undefined {
    for (const mark of this.in(node)) {
      const { startContainer, startOffset } = mark.painted;
      if (startContainer === node && startOffset === offset && this.isShown(mark)) return mark;
    }
    return undefined;
  }

  isShown(mark: Mark): boolean {
    return this.isOn && this.shown.has(mark.type);
  }

  /** Null: nothing is painted, and the registry holds nothing of ours. */
  show(types: readonly EntityType[] | null): void {
    this.isOn = types !== null;
    if (types) this.shown = new Set(types);
    for (const type of TYPES) this.rebuild(type);
    this.setCurrent(null);
  }

  setCurrent(place: Place | StaticRange | null): void {
    // A new highlight each time: Firefox would keep an outgrown range painted.
    this.current = new Highlight();
    this.current.priority = 1;
    if (place) this.current.add(new StaticRange(place));
    this.register(CURRENT, this.current);
  }

  /** Sets again what the page took out. @returns whether it had. */
  heal(): boolean {
    if (!this.isOn) return false;
    let healed = false;
    for (const [type, { marks }] of this.layers) {
      const size = this.shown.has(type) ? marks.size : 0;
      if (CSS.highlights.get(nameOf(type))?.size === size) continue;
      this.rebuild(type);
      healed = true;
    }
    if (CSS.highlights.has(CURRENT)) return healed;
    this.register(CURRENT, this.current);
    return true;
  }

  private rebuild(type: EntityType): void {
    const layer = this.layers.get(type)!;
    layer.highlight = new Highlight();
    if (this.shown.has(type)) for (const { painted } of layer.marks) layer.highlight.add(painted);
    this.register(nameOf(type), layer.highlight);
  }

  private register(name: string, highlight: Highlight): void {
    if (this.isOn) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  }

  private unindex(mark: Mark): void {
    for (const node of mark.nodes) {
      const here = this.byNode.get(node);
      here?.delete(mark);
      if (here?.size === 0) this.byNode.delete(node);
    }
  }
}

const NONE: ReadonlySet<Mark> = new Set();

function nameOf(type: EntityType): string {
  return `siyaq-${type}`;
}

function isOutgrown({ painted }: Mark): boolean {
  return painted.endOffset > (painted.endContainer as Text).data.length;
}
