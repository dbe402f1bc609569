import type { Block } from '../annotate';
import { splitSentences } from '../arabic/sentences';

export interface SummarySentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function summarise(
  blocks: readonly Block[],
  _mentions: readonly { block: number; start: number; end: number; entity: string }[],
): SummarySentence[] {
  return blocks
    .flatMap(({ id, text }) =>
      splitSentences(text).map((span) => ({
        block: id,
        ...span,
        text: text.slice(span.start, span.end),
      })),
    )
    .slice(0, 3);
}
