/**
 * The types a reader can switch, in the order in which they are told: who, where, which body,
 * what happened, what it means. Any other type in a pack is read as `concept`.
 */
export const ENTITY_TYPES = ['person', 'place', 'organisation', 'event', 'concept'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
