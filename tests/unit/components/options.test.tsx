import { describe, expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '@/components/options/Options';
import { optionsStates } from './options-states';
import { button, press, read, show } from './show';

const states: Record<string, OptionsProps> = optionsStates;
const switches = (root: Element) => [
  ...root.querySelectorAll<HTMLInputElement>('input[role="switch"]'),
];
const switchOf = (root: Element, label: string) =>
  switches(root).find((input) => read(input.closest('label')).startsWith(label))!;

describe('every state', () => {
  test.each(Object.keys(optionsStates))('%s has its heading in both languages', (name) => {
    expect(read(show(<Options {...states[name]!} />).querySelector('h1'))).toBe('Siyaq settings');
    expect(read(show(<Options {...states[name]!} />, 'ar').querySelector('h1'))).toBe(
      'إعدادات سياق',
    );
  });

  test('loading shows no switch that could be pressed in vain', () => {
    const root = show(<Options {...states.loading!} />);
    expect(switches(root)).toHaveLength(0);
    expect(read(root.querySelector('[role="status"]'))).toBe('Opening the settings…');
  });

  test('failing to load offers to try again', () => {
    const onRetry = vi.fn();
    press(button(show(<Options {...states.failed!} onRetry={onRetry} />), 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('a change that was not kept says so', () => {
    expect(read(show(<Options {...states.notSaved!} />))).toContain('could not be saved');
  });
});

describe('types', () => {
  test.each([
    ['People', 'person'],
    ['Places', 'place'],
    ['Organisations', 'organisation'],
    ['Events', 'event'],
    ['Concepts', 'concept'],
  ])('%s: a switch and a sample of the line', (label, type) => {
    const onType = vi.fn();
    const root = show(<Options {...states.ready!} onType={onType} />);
    const input = switchOf(root, label);
    expect(input.closest('label')!.querySelector(`.mark-${type}`)).not.toBeNull();
    expect(input.checked).toBe(true);
    press(input);
    expect(onType).toHaveBeenCalledWith(type, false);
  });
});

describe('where it works', () => {
  test('pause everywhere', () => {
    const onPause = vi.fn();
    press(switchOf(show(<Options {...states.ready!} onPause={onPause} />), 'Pause on every site'));
    expect(onPause).toHaveBeenCalledWith(true);
    expect(switchOf(show(<Options {...states.paused!} />), 'Pause on every site').checked).toBe(
      true,
    );
  });

  test('the permission is asked for within the click', () => {
    const onEverywhere = vi.fn();
    const root = show(<Options {...states.ready!} onEverywhere={onEverywhere} />);
    switchOf(root, 'Work on all sites').click();
    expect(onEverywhere).toHaveBeenCalledWith(true);
  });

  test('a refused permission is said, not hidden', () => {
    expect(read(show(<Options {...states.refused!} />))).toContain('did not grant');
  });

  test('a site in the list can be turned on again', () => {
    const onTurnOn = vi.fn();
    const root = show(<Options {...states.ready!} onTurnOn={onTurnOn} />);
    press(button(root, 'news.example'));
    expect(onTurnOn).toHaveBeenCalledWith('news.example');
  });

  test('an empty list says how a site gets there', () => {
    expect(read(show(<Options {...states.noSitesOff!} />))).toContain('None. You can turn it off');
  });
});

test('shortcuts are listed, missing ones too, with the way to the browser’s page', () => {
  const onOpenShortcuts = vi.fn();
  const root = show(<Options {...states.ready!} onOpenShortcuts={onOpenShortcuts} />);
  expect(read(root.querySelector('kbd'))).toBe('Alt+Shift+N');
  expect(read(root)).toContain('No shortcut');
  press(button(root, 'Open the shortcuts page'));
  expect(onOpenShortcuts).toHaveBeenCalledOnce();
});
