import type { Mention } from './match/mention';

/** A run of page text read as one: a paragraph, a heading, a list item. */
export interface Block {
  readonly id: number;
  /** `\n` stands for a line break the reader sees; a blank line ends a name. */
  readonly text: string;
}

/** What a page already knows when more of its text arrives (design.md §2). */
export interface PageState {
  /** BCP 47, `und` while open. */
  readonly language: string;
  /** `datePublished` as the page states it, ISO 8601, if it does. */
  readonly published?: string;
  /** Ids of entities with a `sure` mention on the page so far. */
  readonly established: readonly string[];
}

export interface Annotation {
  readonly language: string;
  /** By block id, sorted by offset, not overlapping. */
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** Ids newly established by these blocks. */
  readonly established: readonly string[];
  /** Blocks that would gain or change a mention once one of these ids is established. */
  readonly waiting: readonly { readonly block: number; readonly ids: readonly string[] }[];
}
