import type { PackCounts } from './info';
import type { Pack } from './schema';

/** How much a pack holds. */
export function countPack({ entities, events, relations }: Pack): PackCounts {
  const count = (list: 'aliases' | 'facts') =>
    entities.reduce((sum, entity) => sum + entity[list].length, 0);
  return {
    entities: entities.length,
    aliases: count('aliases'),
    facts: count('facts'),
    events: events.length,
    relations: relations.length,
  };
}
