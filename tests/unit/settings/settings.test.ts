import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isSiteOff, pageSettings } from '@/lib/settings/page-settings';
import { isNewerSettings, readSettings } from '@/lib/settings/read';
import { changeSettings, DEFAULT_SETTINGS, Settings } from '@/lib/settings/settings';

const NONE = new Map<string, 'on' | 'off'>();
const off = changeSettings(DEFAULT_SETTINGS, { siteOff: 'a.example' });

describe('changeSettings', () => {
  it('changes what is given and touches nothing else', () => {
    const changed = changeSettings(off, { types: { place: false }, siteOff: 'b.example' });
    expect(changed).toEqual({
      ...off,
      types: { ...off.types, place: false },
      sitesOff: ['a.example', 'b.example'],
    });
    expect(off.sitesOff).toEqual(['a.example']);
  });

  it('names a site once', () => {
    expect(changeSettings(off, { siteOff: 'a.example' }).sitesOff).toEqual(['a.example']);
  });
});

describe('readSettings', () => {
  it('keeps every field that is whole', () => {
    const damaged = { version: 1, paused: true, types: { person: 0, place: false }, sitesOff: 'x' };
    expect(readSettings(damaged)).toEqual({
      ...DEFAULT_SETTINGS,
      paused: true,
      types: { ...DEFAULT_SETTINGS.types, place: false },
    });
  });

  it('makes settings of whatever storage holds', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(v.is(Settings, readSettings(stored))).toBe(true);
      }),
    );
  });

  it('knows a newer release’s', () => {
    expect(isNewerSettings({ version: 2 })).toBe(true);
    expect(isNewerSettings(DEFAULT_SETTINGS)).toBe(false);
    expect(isNewerSettings(undefined)).toBe(false);
  });
});

describe('pageSettings', () => {
  it('tells a page nothing of other sites', () => {
    const page = pageSettings(off, NONE, { host: 'b.example', isPrivate: false });
    expect(page).toEqual({
      types: ['person', 'place', 'organisation', 'event', 'concept'],
      off: false,
      canSave: true,
    });
  });

  it.each([
    // host, private window's own switch, is private, off
    ['a.example', undefined, false, true],
    ['b.example', undefined, false, false],
    ['a.example', undefined, true, true],
    ['a.example', 'on', true, false],
    ['a.example', 'on', false, true],
    ['b.example', 'off', true, true],
    ['b.example', 'off', false, false],
  ] as const)('%s, private switch %s, private window %s: off is %s', (host, own, isPrivate, is) => {
    const sites = own ? new Map([[host, own]]) : NONE;
    expect(isSiteOff(off, sites, { host, isPrivate })).toBe(is);
    expect(pageSettings(off, sites, { host, isPrivate })).toMatchObject({
      off: is,
      canSave: !isPrivate,
    });
  });

  it('is off everywhere when paused', () => {
    const paused = changeSettings(DEFAULT_SETTINGS, { paused: true });
    expect(pageSettings(paused, NONE, { host: '', isPrivate: false }).off).toBe(true);
  });
});
