import * as v from 'valibot';
import { ENTITY_TYPES, type EntityType } from '../pack/schema';

const SETTINGS_VERSION = 1;

/** What the reader chose; stored by the background under one key. */
export const Settings = v.object({
  version: v.literal(SETTINGS_VERSION),
  /** Which entity types are painted. */
  types: v.object({
    person: v.boolean(),
    place: v.boolean(),
    organisation: v.boolean(),
    event: v.boolean(),
    concept: v.boolean(),
  } satisfies Record<EntityType, unknown>),
  /** Host names on which Siyaq stays off. Private windows keep theirs elsewhere. */
  sitesOff: v.array(v.string()),
  /** Paused on every site. */
  paused: v.boolean(),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  types: { person: true, place: true, organisation: true, event: true, concept: true },
  sitesOff: [],
  paused: false,
};

/** What one page is told: nothing of other sites. */
export interface PageSettings {
  readonly types: readonly EntityType[];
  /** Off on this site, or everywhere. */
  readonly off: boolean;
  /** Saving is refused in private windows. */
  readonly canSave: boolean;
}

export function pageSettings(
  settings: Settings,
  { host, isPrivate, isOffHere }: { host: string; isPrivate: boolean; isOffHere: boolean },
): PageSettings {
  return {
    types: ENTITY_TYPES.filter((type) => settings.types[type]),
    off: settings.paused || isOffHere || settings.sitesOff.includes(host),
    canSave: !isPrivate,
  };
}
