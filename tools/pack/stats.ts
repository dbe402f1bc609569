import type { Pack } from '../../lib/pack/schema';

export interface PackStats {
  readonly entities: number;
  readonly aliases: number;
  readonly facts: number;
  readonly events: number;
  readonly relations: number;
}

export function packStats({ entities, events, relations }: Pack): PackStats {
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
