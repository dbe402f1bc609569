import { ENTITY_TYPES } from '../pack/schema';
import type { PageSettings, Settings } from './settings';

/**
 * Switches of private windows by host: kept for the session only (security.md §2.4), and
 * there they outrank what the reader chose in ordinary windows.
 */
export type PrivateSites = ReadonlyMap<string, 'on' | 'off'>;

export interface PageOrigin {
  /** Empty where the page has none (a file). */
  readonly host: string;
  readonly isPrivate: boolean;
}

/** Whether the reader turned Siyaq off on this site; being paused everywhere is apart. */
export function isSiteOff(
  settings: Settings,
  privateSites: PrivateSites,
  { host, isPrivate }: PageOrigin,
): boolean {
  const own = isPrivate ? privateSites.get(host) : undefined;
  return own === undefined ? settings.sitesOff.includes(host) : own === 'off';
}

export function pageSettings(
  settings: Settings,
  privateSites: PrivateSites,
  page: PageOrigin,
): PageSettings {
  return {
    types: ENTITY_TYPES.filter((type) => settings.types[type]),
    off: settings.paused || isSiteOff(settings, privateSites, page),
    canSave: !page.isPrivate,
  };
}
