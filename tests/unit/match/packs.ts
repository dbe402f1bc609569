import type { Block } from '@/lib/annotate';
import { compilePack } from '@/lib/pack/compile';
import type { Alias, Condition, Entity, Pack } from '@/lib/pack/schema';

type AliasWords = string | (Partial<Alias> & { form: string });

/** An entity of which only what matching reads matters. */
export function entity(
  id: string,
  aliases: readonly AliasWords[],
  rest: Partial<Entity> = {},
): Entity {
  return {
    id,
    type: 'place',
    name: { ar: id, en: id },
    description: { ar: id, en: id },
    aliases: aliases.map((alias) =>
      typeof alias === 'string' ? { form: alias, kind: 'name' } : { kind: 'name', ...alias },
    ),
    facts: [],
    ...rest,
  };
}

export function pack(...entities: Entity[]): Pack {
  return {
    format: 'siyaq-pack',
    version: 1,
    id: 'test',
    title: { ar: 'اختبار', en: 'Test' },
    author: 'Test',
    sources: [],
    entities,
    events: [],
    relations: [],
  };
}

export function when(form: string, ...conditions: Condition[]) {
  return { form, when: conditions } as const;
}

export const matcherOf = (...entities: Entity[]) => compilePack(pack(...entities));

/** One block a text, numbered from 0. */
export function blocksOf(...texts: string[]): Block[] {
  return texts.map((text, id) => ({ id, text }));
}

/** A page of which nothing is known but that it is Arabic. */
export const ARABIC_PAGE = { language: 'ar', established: [] } as const;
