import { describe, expect, test } from 'vitest';
import { type PopupFacts, popupState } from '@/components/popup/state';
import { popupStates } from './popup-states';

const { found, permission, siteOff, paused } = popupStates;
const facts: Record<string, PopupFacts> = popupStates;

describe('each set of facts has one state', () => {
  test.each(
    Object.keys(popupStates).map((name) => {
      const state = name.startsWith('found') ? 'found' : name === 'refused' ? 'permission' : name;
      return [name, state];
    }),
  )('%s is %s', (name, state) => {
    expect(popupState(facts[name!]!)).toBe(state);
  });
});

describe('which comes first', () => {
  test('paused everywhere before off here: turning on here would not help', () => {
    const site = { ...paused.site!, off: true };
    expect(popupState({ ...found, site })).toBe('paused');
  });

  test('off here before a missing permission', () => {
    const site = { ...siteOff.site!, access: 'permission' } as const;
    expect(popupState({ ...permission, site })).toBe('siteOff');
  });

  test('a page that was annotated on request needs no further permission', () => {
    expect(popupState({ ...permission, report: found.report })).toBe('found');
  });

  test('a page in another language of the same script is not Arabic', () => {
    const report = { ...popupStates.nothing.report!, language: 'fa' };
    expect(popupState({ ...found, report })).toBe('notArabic');
    expect(popupState({ ...found, report: { ...report, language: 'ar-EG' } })).toBe('nothing');
    expect(popupState({ ...found, report: { ...report, language: 'und' } })).toBe('nothing');
  });

  test('names that are there are shown while more are looked for', () => {
    expect(popupState({ ...found, report: { ...found.report!, working: true } })).toBe('found');
  });
});
