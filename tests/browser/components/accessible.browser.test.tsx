import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { Editor } from '@/components/editor/Editor';
import { Options } from '@/components/options/Options';
import { Popup } from '@/components/popup/Popup';
import { TimelineView } from '@/components/timeline/TimelineView';
import { editorStates } from '../../unit/components/editor-states';
import { optionsPackStates, optionsStates } from '../../unit/components/options-states';
import { popupStates } from '../../unit/components/popup-states';
import { timelineStates } from '../../unit/components/timeline-states';
import { overflowing, SCHEMES, setScheme, setWidth, show, violations, WIDTHS } from './show';

const views: Record<string, Record<string, ComponentChildren>> = {
  popup: drawn(popupStates, (props) => <Popup {...props} />),
  options: drawn(optionsStates, (props) => <Options {...props} />),
  packs: drawn(optionsPackStates, (props) => <Options {...props} />),
  editor: drawn(editorStates, (props) => <Editor {...props} />),
  timeline: drawn(timelineStates, (props) => <TimelineView {...props} />),
};

function drawn<Props>(
  states: Record<string, Props>,
  draw: (props: Props) => ComponentChildren,
): Record<string, ComponentChildren> {
  return Object.fromEntries(Object.entries(states).map(([name, props]) => [name, draw(props)]));
}

describe.each(Object.keys(views))('%s', (name) => {
  const states = Object.keys(views[name]!);

  test.each(states)('%s: no axe violation, no sideways scroll', async (state) => {
    for (const [index, width] of WIDTHS.entries()) {
      await setWidth(width);
      await setScheme(SCHEMES[index]!);
      for (const locale of ['ar', 'en'] as const) {
        const root = show(views[name]![state], locale);
        for (const details of root.querySelectorAll('details')) details.open = true;
        const where = `${locale} at ${width}`;
        expect(await violations(root), where).toEqual([]);
        expect(overflowing(root), where).toEqual([]);
      }
    }
  });
});

test('the check itself finds a button without a name and text that is too pale', async () => {
  await setScheme('dark');
  const root = show(
    <main class="root">
      <button type="button" />
      <p style={{ color: '#555' }}>pale</p>
    </main>,
    'en',
  );
  const found = (await violations(root)).map((line) => line.split(':')[0]);
  expect(found).toEqual(['button-name', 'color-contrast']);
});
