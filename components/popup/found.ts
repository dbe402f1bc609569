import { ENTITY_TYPES, type EntityType } from '@/lib/entity-types';
import type { PageReport } from '@/lib/messages';

export interface FoundName {
  readonly entity: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly count: number;
  /** Where it is mentioned first, as `showMention` wants it. */
  readonly first: { readonly block: number; readonly start: number };
}

export interface FoundType {
  readonly type: EntityType;
  readonly names: readonly FoundName[];
}

/**
 * The page's mentions as names by type, each with its count and first place. The most
 * mentioned come first; equals stay in the order of the page.
 */
export function foundTypes({
  mentions,
  names,
}: Pick<PageReport, 'mentions' | 'names'>): FoundType[] {
  const nameOf = new Map(names.map(({ entity, ar, en }) => [entity, { ar, en }]));
  const byType = new Map<EntityType, Map<string, FoundName>>();
  for (const { entity, type, block, start } of mentions) {
    const name = nameOf.get(entity);
    if (!name) continue;
    const group = byType.get(type) ?? new Map<string, FoundName>();
    byType.set(type, group);
    const before = group.get(entity);
    group.set(
      entity,
      before
        ? { ...before, count: before.count + 1 }
        : { entity, name, count: 1, first: { block, start } },
    );
  }
  return ENTITY_TYPES.flatMap((type) => {
    const group = byType.get(type);
    if (!group) return [];
    return [{ type, names: [...group.values()].sort((a, b) => b.count - a.count) }];
  });
}
