import type { Span } from '../arabic/fold';
import type { EntityType } from '../pack/schema';

/** How sure an accepted name is; see design.md §5. */
export type Certainty =
  /** The form counts by itself. */
  | 'sure'
  /** A condition of the alias held. */
  | 'context'
  /** Two readings remain; `alternatives` has the others. */
  | 'open';

/** A name accepted in a block. Offsets are UTF-16 units into the block's text. */
export interface Mention extends Span {
  readonly entity: string;
  readonly type: EntityType;
  /** The pack's form that matched. */
  readonly alias: string;
  readonly certainty: Certainty;
  /** `name`, or the condition keys that held, comma-separated in schema order. */
  readonly rule: string;
  /** Ids of the other entities that it may mean; empty unless `open`. */
  readonly alternatives: readonly string[];
  /** Which of the entity's readings it is, where the pack says (`city`, `government`). */
  readonly reading?: string;
  /** The sentence it stands in. */
  readonly sentence: Span;
}
