import { isText, localName, walk } from './dom';
import { flowOf } from './rules';
import { createRunBuilder, type Run } from './run';

/** What one block element holds: its own text, and what to look into next. */
export interface Collected {
  readonly runs: readonly Run[];
  /** Block elements inside it, each with runs of its own. */
  readonly nested: readonly Element[];
  /** Text that is not shown now, and may be later. */
  readonly hidden: readonly Element[];
}

interface Level {
  readonly seen: boolean;
  readonly asWritten: boolean;
  readonly isBox: boolean;
}

/**
 * Reads the runs of one block element. Blocks inside it are only named, so a caller can
 * stop between any two elements, and read again just those that changed.
 */
export function collect(container: Element): Collected {
  const runs = createRunBuilder();
  const nested: Element[] = [];
  const hidden: Element[] = [];
  const levels: Level[] = [levelOf(getComputedStyle(container), false)];
  if (!levels[0]!.seen) hidden.push(container);

  /** Whether to look inside. */
  const enter = (element: Element): boolean => {
    const name = localName(element);
    const style = getComputedStyle(element);
    const flow = flowOf(element, name, style);
    if (flow === 'break') runs.newline();
    else if (flow === 'hidden') hidden.push(element);
    else if (flow === 'skip') {
      if (style.display !== 'none') runs.space();
    } else if (flow === 'block') {
      runs.flush();
      nested.push(element);
    } else {
      const level = levelOf(style, flow === 'box');
      if (!level.seen && levels.at(-1)!.seen) hidden.push(element);
      if (level.isBox) runs.space();
      levels.push(level);
      return true;
    }
    return false;
  };

  const walker = walk(container);
  let node = walker.firstChild();
  while (node) {
    let inside = false;
    if (isText(node)) {
      const level = levels.at(-1)!;
      if (level.seen) runs.add(node, level.asWritten);
    } else {
      inside = enter(node as Element);
    }
    let next = inside ? walker.firstChild() : walker.nextSibling();
    if (inside && !next) {
      leave();
      next = walker.nextSibling();
    }
    while (!next && walker.parentNode() !== container && levels.length > 1) {
      leave();
      next = walker.nextSibling();
    }
    node = next;
  }
  runs.flush();
  return { runs: runs.runs, nested, hidden };

  function leave(): void {
    if (levels.pop()!.isBox) runs.space();
  }
}

function levelOf(style: CSSStyleDeclaration, isBox: boolean): Level {
  return {
    seen: style.visibility === 'visible',
    asWritten: /^(pre|break)/.test(style.whiteSpace),
    isBox,
  };
}
