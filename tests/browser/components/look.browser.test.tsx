import { beforeEach, describe, expect, test } from 'vitest';
import { Options } from '@/components/options/Options';
import { Popup } from '@/components/popup/Popup';
import { TimelineView } from '@/components/timeline/TimelineView';
import { optionsStates } from '../../unit/components/options-states';
import { popupStates } from '../../unit/components/popup-states';
import { timelineStates } from '../../unit/components/timeline-states';
import { setWidth, show } from './show';

const pages = [
  ['popup', <Popup key="popup" {...popupStates.foundPrivate} />],
  ['options', <Options key="options" {...optionsStates.ready} />],
  ['timeline', <TimelineView key="timeline" {...timelineStates.trash} />],
] as const;

/** Text elements: what has words of its own. */
function withText(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );
}

beforeEach(() => setWidth(1_000));

describe.each(pages)('%s', (_, view) => {
  test('Arabic is set for reading: open lines, no italics, no spacing, no justification', () => {
    for (const element of withText(show(view, 'ar'))) {
      const style = getComputedStyle(element);
      const where = element.outerHTML.slice(0, 100);
      expect(style.fontStyle, where).toBe('normal');
      expect(style.letterSpacing, where).toBe('normal');
      expect(style.textAlign, where).not.toBe('justify');
      if (element.closest('.visually-hidden')) continue;
      const lineHeight = Number.parseFloat(style.lineHeight);
      expect(lineHeight / Number.parseFloat(style.fontSize), where).toBeGreaterThan(1.599);
    }
  });

  test('is mirrored: what begins at the right in Arabic begins at the left in English', () => {
    const startOf = (locale: 'ar' | 'en') => {
      const heading = show(view, locale).querySelector('h2, .popup-site')!;
      const range = document.createRange();
      range.selectNodeContents(heading);
      const { left, right } = range.getBoundingClientRect();
      const middle = document.documentElement.clientWidth / 2;
      return locale === 'ar' ? right > middle : left < middle;
    };
    expect(startOf('ar')).toBe(true);
    expect(startOf('en')).toBe(true);
  });

  test('everything that can be pressed is at least 24 px high and wide', () => {
    const root = show(view, 'ar');
    for (const element of root.querySelectorAll('button, summary, input')) {
      // A radio's target is its label.
      const { width, height } = (element.closest('.filter') ?? element).getBoundingClientRect();
      if (height === 0) continue;
      expect(Math.min(width, height), element.outerHTML.slice(0, 100)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('forms of the lines', () => {
  test.each([
    ['person', 'solid', '2px', 'rgb(0, 139, 78)'],
    ['place', 'dotted', '2.5px', 'rgb(89, 120, 253)'],
    ['organisation', 'double', '1px', 'rgb(152, 85, 147)'],
    ['event', 'dashed', '2px', 'rgb(234, 9, 0)'],
    ['concept', 'wavy', '1px', 'rgb(131, 131, 131)'],
  ])('%s is %s', (type, form, thickness, colour) => {
    const root = show(<Options {...optionsStates.ready} />, 'en');
    const style = getComputedStyle(root.querySelector(`.mark-${type}`)!);
    expect(style.textDecorationStyle).toBe(form);
    expect(style.textDecorationThickness).toBe(thickness);
    expect(style.textDecorationColor).toBe(colour);
    expect(style.getPropertyValue('text-decoration-skip-ink')).toBe('none');
  });
});
