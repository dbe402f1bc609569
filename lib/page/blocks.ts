import type { Run } from './run';

/** A run of the page under a number. Its text never changes: other text is another block. */
export interface PageBlock extends Run {
  readonly id: number;
  readonly container: Element;
}

/** What reading a block element again came to. */
export interface Update {
  /** New text. */
  readonly fresh: readonly PageBlock[];
  /** The same text, perhaps in other text nodes. */
  readonly kept: readonly PageBlock[];
  /** Gone, or about to be replaced by the fresh. */
  readonly left: readonly PageBlock[];
}

interface Holding {
  readonly blocks: readonly PageBlock[];
  /** UTF-16 units, of runs without Arabic too. */
  readonly length: number;
}

/** Some letter of the Arabic script, presentation forms included; names need one. */
const ARABIC = /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06fc\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;

/** The blocks of a page by the element that holds them. */
export class PageBlocks {
  private readonly held = new Map<Element, Holding>();
  private readonly byText = new WeakMap<Node, PageBlock>();
  private readonly byId = new Map<number, PageBlock>();
  private nextId = 0;

  /** Takes what a block element holds now. */
  update(container: Element, runs: readonly Run[]): Update {
    const before = [...(this.held.get(container)?.blocks ?? [])];
    const fresh: PageBlock[] = [];
    const kept: PageBlock[] = [];
    const blocks: PageBlock[] = [];
    let length = 0;
    for (const run of runs) {
      length += run.text.length;
      if (!ARABIC.test(run.text)) continue;
      const same = before.findIndex(({ text }) => text === run.text);
      const id = same < 0 ? this.nextId++ : before.splice(same, 1)[0]!.id;
      const block: PageBlock = { ...run, id, container };
      blocks.push(block);
      (same < 0 ? fresh : kept).push(block);
    }
    for (const { id } of before) this.byId.delete(id);
    for (const block of blocks) {
      this.byId.set(block.id, block);
      for (const { node } of block.segments) this.byText.set(node, block);
    }
    this.held.set(container, { blocks, length });
    return { fresh, kept, left: before };
  }

  /** @returns the blocks that went with it. */
  forget(container: Element): readonly PageBlock[] {
    const blocks = this.held.get(container)?.blocks ?? [];
    for (const { id } of blocks) this.byId.delete(id);
    this.held.delete(container);
    return blocks;
  }

  /** Whether the element was read. */
  knows(container: Element): boolean {
    return this.held.has(container);
  }

  /** Whether text stands in the element itself, not only in blocks inside it. */
  hasText(container: Element): boolean {
    return (this.held.get(container)?.length ?? 0) > 0;
  }

  get(id: number): PageBlock | undefined {
    return this.byId.get(id);
  }

  /** The block that a text node was last read into, if it is still there. */
  of(text: Node): PageBlock | undefined {
    const block = this.byText.get(text);
    return block && this.byId.get(block.id);
  }

  all(): readonly PageBlock[] {
    return [...this.byId.values()].sort((a, b) => inPageOrder(nodeOf(a), nodeOf(b)));
  }

  get textLength(): number {
    let length = 0;
    for (const holding of this.held.values()) length += holding.length;
    return length;
  }
}

function nodeOf({ segments }: PageBlock): Node {
  return segments[0]!.node;
}

/** For `sort`. Text nodes cannot be clobbered, so their own method will do. */
export function inPageOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
