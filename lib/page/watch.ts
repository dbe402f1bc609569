import { isElement, isText, walk } from './dom';

/** What a change of the page's tree means for what was read of it. */
interface Changes {
  /** Text nodes whose letters changed, or that left the page: their marks are wrong now. */
  readonly texts: ReadonlySet<Node>;
  /** Elements that left the page. */
  readonly elements: ReadonlySet<Element>;
  /** What came in. */
  readonly added: ReadonlySet<Node>;
  /** Nodes whose children are others now. */
  readonly parents: ReadonlySet<Node>;
}

/**
 * Reports changes of text. The report comes before the next paint, so a mark that is
 * removed in it was never seen on wrong letters. Something that moved has left and come in.
 */
export function watch(onChange: (changes: Changes) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const texts = new Set<Node>();
    const elements = new Set<Element>();
    const added = new Set<Node>();
    const parents = new Set<Node>();
    const leave = (node: Node) => {
      if (isText(node)) texts.add(node);
      else if (isElement(node)) elements.add(node);
    };
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        leave(target);
        continue;
      }
      parents.add(target);
      for (const node of removedNodes) {
        leave(node);
        const walker = walk(node);
        while (walker.nextNode()) leave(walker.currentNode);
      }
      for (const node of addedNodes) added.add(node);
    }
    onChange({ texts, elements, added, parents });
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
