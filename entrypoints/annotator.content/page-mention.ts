import type { Mention } from '@/lib/match/mention';
import type { EntityType } from '@/lib/pack/schema';
import type { PageBlock } from '@/lib/page/blocks';
import type { Place } from '@/lib/page/offsets';
import type { Mark } from '@/lib/page/paint';
import type { MentionHandle } from './mention-source';

/** A mention where it stands on the page: painted, and known to the card. */
export class PageMention implements MentionHandle, Mark {
  readonly painted: StaticRange;
  readonly nodes: readonly Text[];
  private isThere = true;

  constructor(
    readonly key: number,
    public home: PageBlock,
    public mention: Mention,
    place: Place,
  ) {
    this.painted = new StaticRange(place);
    this.nodes = place.nodes;
  }

  get block(): number {
    return this.home.id;
  }

  get type(): EntityType {
    return this.mention.type;
  }

  get sentence(): string {
    const { start, end } = this.mention.sentence;
    return this.home.text.slice(start, end);
  }

  range(): Range | null {
    if (!this.isThere) return null;
    const range = new Range();
    range.setStart(this.painted.startContainer, this.painted.startOffset);
    range.setEnd(this.painted.endContainer, this.painted.endOffset);
    return range;
  }

  /** Whether a mention of this entity at this place would be the same. */
  is({ entity, type }: Mention, place: Place): boolean {
    const { startContainer, startOffset, endContainer, endOffset } = this.painted;
    return (
      this.mention.entity === entity &&
      this.mention.type === type &&
      startContainer === place.startContainer &&
      startOffset === place.startOffset &&
      endContainer === place.endContainer &&
      endOffset === place.endOffset
    );
  }

  /** Its text has changed or gone. @returns whether that is new. */
  end(): boolean {
    const wasThere = this.isThere;
    this.isThere = false;
    return wasThere;
  }
}
