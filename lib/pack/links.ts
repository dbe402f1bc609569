/** Which entities of several packs are the same, as the packs state it (`sameAs`). */

/** An entity with what it says it is the same as. */
export interface Identity {
  /** Number within its pack. */
  readonly entity: number;
  /** As its own pack has it. */
  readonly id: string;
  readonly sameAs: readonly string[];
}

/** An entity of a later pack that is one of an earlier pack. */
export interface Link {
  readonly part: number;
  readonly entity: number;
  /** Its id within its pack. */
  readonly id: string;
  readonly to: { readonly part: number; readonly entity: number };
  /** The id of both from now on: the first pack's, with its prefix. */
  readonly as: string;
}

export type Links = readonly Link[];

interface Known {
  readonly to: Link['to'];
  readonly as: string;
  /** Packs that have it: two entities of one pack are never made one. */
  readonly parts: Set<number>;
}

/**
 * Joins entities that state one identity, each to the first pack that has it. An id alone says
 * nothing: authors who know nothing of each other choose the same.
 *
 * @param packs in their order, each with the prefix of its ids.
 */
export function linkPacks(
  packs: readonly { readonly prefix: string; readonly identities: readonly Identity[] }[],
): Links {
  const known = new Map<string, Known>();
  const links: Link[] = [];
  for (const [part, { prefix, identities }] of packs.entries()) {
    for (const { entity, id, sameAs } of identities) {
      let same = sameAs
        .map((key) => known.get(key))
        .find((other) => other && !other.parts.has(part));
      if (same) links.push({ part, entity, id, to: same.to, as: same.as });
      same ??= { to: { part, entity }, as: prefix + id, parts: new Set() };
      same.parts.add(part);
      for (const key of sameAs) if (!known.has(key)) known.set(key, same);
    }
  }
  return links;
}

/** The entities of a pack that state an identity. */
export function identitiesOf(
  entities: readonly { readonly id: string; readonly sameAs?: readonly string[] | undefined }[],
): readonly Identity[] {
  return entities.flatMap(({ id, sameAs }, entity) =>
    sameAs && sameAs.length > 0 ? [{ entity, id, sameAs }] : [],
  );
}
