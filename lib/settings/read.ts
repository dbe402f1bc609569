import * as v from 'valibot';
import { ENTITY_TYPES } from '../pack/schema';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, Settings } from './settings';

/**
 * Reads what storage holds, field by field: one damaged field falls back to its default and
 * costs the reader no other choice. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const whole = v.safeParse(Settings, stored);
  if (whole.success) return whole.output;
  const { types, sitesOff, paused } = asRecord(stored);
  const storedTypes = asRecord(types);
  const read = { ...DEFAULT_SETTINGS, types: { ...DEFAULT_SETTINGS.types } };
  for (const type of ENTITY_TYPES) {
    const value = storedTypes[type];
    if (typeof value === 'boolean') read.types[type] = value;
  }
  if (Array.isArray(sitesOff)) read.sitesOff = sitesOff.filter((s) => typeof s === 'string');
  if (typeof paused === 'boolean') read.paused = paused;
  return read;
}

/** Whether a newer release wrote this: it is read as far as it goes and never overwritten. */
export function isNewerSettings(stored: unknown): boolean {
  const { version } = asRecord(stored);
  return typeof version === 'number' && version > SETTINGS_VERSION;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
