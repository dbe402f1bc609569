import * as v from 'valibot';
import { ENTITY_TYPES, type EntityType } from '../pack/schema';

export const SETTINGS_VERSION = 1;

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

/** What a reader changes in one go; what is absent stays as it is. */
export interface SettingsChange {
  readonly types?: { readonly [T in EntityType]?: boolean | undefined } | undefined;
  readonly paused?: boolean | undefined;
  readonly siteOn?: string | undefined;
  readonly siteOff?: string | undefined;
}

/** New settings with the change in them; the old ones are not touched. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  const types = { ...settings.types };
  for (const type of ENTITY_TYPES) types[type] = change.types?.[type] ?? types[type];
  const sites = new Set(settings.sitesOff);
  if (change.siteOff !== undefined) sites.add(change.siteOff);
  if (change.siteOn !== undefined) sites.delete(change.siteOn);
  return { ...settings, types, paused: change.paused ?? settings.paused, sitesOff: [...sites] };
}
