import { annotate } from '../annotate';
import type { Span } from '../arabic/fold';
import type { Mention } from '../match/mention';
import type { Matcher } from '../pack/matcher';
import type { Entity, EntityType, Pack } from '../pack/schema';
import type { KnownEntity } from './draft';

/** A name that a pack present explains. Offsets are UTF-16 units of the paragraph. */
export interface KnownMention extends Span {
  /** From 0. */
  readonly paragraph: number;
  readonly type: EntityType;
  readonly entity: KnownEntity;
}

/**
 * What the packs present find in an article, by the engine that marks pages.
 *
 * @param packs those the matcher was compiled from.
 */
export function findKnown(
  paragraphs: readonly string[],
  packs: readonly Pack[],
  matcher: Matcher,
): readonly KnownMention[] {
  const entities = new Map<string, Entity>();
  for (const entity of packs.flatMap((pack) => pack.entities)) {
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
  }
  const blocks = paragraphs.map((text, id) => ({ id, text }));
  const { mentions } = annotate(blocks, { language: 'und', established: [] }, matcher);
  return knownMentions(mentions, entities);
}

/**
 * Mentions with what is known of their entities.
 *
 * @param mentions by paragraph, from 0.
 * @param entities by the id that the mentions have.
 */
export function knownMentions(
  mentions: ReadonlyMap<number, readonly Mention[]>,
  entities: ReadonlyMap<string, Entity>,
): readonly KnownMention[] {
  return [...mentions].flatMap(([paragraph, inBlock]) =>
    inBlock.flatMap(({ start, end, type, entity: id, certainty }): KnownMention[] => {
      const entity = entities.get(id);
      // Where two readings stay open the draft asks rather than says.
      if (!entity || certainty === 'open') return [];
      return [{ paragraph, start, end, type, entity: knownOf(entity) }];
    }),
  );
}

function knownOf({ id, name, description, sameAs = [] }: Entity): KnownEntity {
  return { id, name, description, sameAs };
}
