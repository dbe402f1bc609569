import { inPageOrder } from './page-order';
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
export interface PageBlocks {
  /** Takes what a block element holds now. */
  update(container: Element, runs: readonly Run[]): Update;
  /** @returns the blocks that went with it. */
  forget(container: Element): readonly PageBlock[];
  /** Forgets all of them. @returns the blocks that there were. */
  clear(): readonly PageBlock[];
  /** Whether the element was read. */
  knows(container: Element): boolean;
  /** Whether text stands in the element itself, not only in blocks inside it. */
  hasText(container: Element): boolean;
  get(id: number): PageBlock | undefined;
  /** The element that a text node was last read in. */
  containerOf(text: Node): Element | undefined;
  /** In page order. */
  all(): readonly PageBlock[];
  /** UTF-16 units read, whatever the language. */
  textLength(): number;
}

export function createPageBlocks(): PageBlocks {
  const held = new Map<Element, Holding>();
  const byText = new WeakMap<Node, Element>();
  const byId = new Map<number, PageBlock>();
  let nextId = 0;

  const blocksIn = (container: Element) => held.get(container)?.blocks ?? [];
  const drop = (blocks: readonly PageBlock[]) => {
    for (const { id } of blocks) byId.delete(id);
    return blocks;
  };

  return {
    update(container, runs) {
      const before = [...blocksIn(container)];
      const fresh: PageBlock[] = [];
      const kept: PageBlock[] = [];
      let length = 0;
      for (const run of runs) {
        length += run.text.length;
        if (!ARABIC.test(run.text)) continue;
        const same = before.findIndex(({ text }) => text === run.text);
        const id = same < 0 ? nextId++ : before.splice(same, 1)[0]!.id;
        const block = { ...run, id, container };
        (same < 0 ? fresh : kept).push(block);
        byId.set(id, block);
        for (const { node } of run.segments) byText.set(node, container);
      }
      held.set(container, { blocks: [...kept, ...fresh], length });
      return { fresh, kept, left: drop(before) };
    },
    forget(container) {
      const blocks = drop(blocksIn(container));
      held.delete(container);
      return blocks;
    },
    clear() {
      const blocks = drop([...byId.values()]);
      held.clear();
      return blocks;
    },
    knows: (container) => held.has(container),
    hasText: (container) => (held.get(container)?.length ?? 0) > 0,
    get: (id) => byId.get(id),
    containerOf: (text) => byText.get(text),
    all: () => inPageOrder([...byId.values()], ({ segments }) => segments[0]!.node),
    textLength: () => [...held.values()].reduce((sum, { length }) => sum + length, 0),
  };
}
