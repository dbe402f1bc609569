import type { EntityType, LocalText, Source } from './schema';

/** security.md §1.15: 20 MB, judged by the file's size before anything of it is read. */
export const MAX_PACK_BYTES = 20 * 1_048_576;

export interface PackCounts {
  readonly entities: number;
  readonly aliases: number;
  readonly facts: number;
  readonly events: number;
  readonly relations: number;
}

/** A pack as its reader knows it. */
export interface PackInfo {
  readonly id: string;
  readonly title: LocalText;
  readonly author: string;
  readonly counts: PackCounts;
  /** Of its JSON, UTF-8. */
  readonly bytes: number;
  /** ms since the epoch; null for the bundled pack. */
  readonly importedAt: number | null;
  readonly enabled: boolean;
  /** `broken`: what is made of it cannot be read; it can still be exported or removed. */
  readonly state: 'ready' | 'broken';
}

/** What a reader sees of a pack before accepting it. */
export interface PackPreview {
  readonly info: PackInfo;
  /** The first 50. */
  readonly sources: readonly Pick<Source, 'title' | 'publisher' | 'kind'>[];
  /** The first 30. */
  readonly sample: readonly { readonly type: EntityType; readonly name: LocalText }[];
  /** The pack of the same id that accepting replaces. */
  readonly replaces: PackInfo | null;
  /** Entities that are, as both packs say, those of an enabled one. */
  readonly merged: number;
}
