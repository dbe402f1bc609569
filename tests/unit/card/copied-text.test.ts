import { expect, it } from 'vitest';
import { copiedText } from '@/components/card/copied-text';
import type { CardView } from '@/lib/card/view';

const view: CardView = {
  entity: 'zas',
  type: 'person',
  name: { ar: 'ستانيسلاف زاس', en: 'Stanislav Zas' },
  description: 'Secretary general',
  facts: [
    {
      id: 'met',
      text: 'Met the president',
      when: '\u200f12 January\u2069',
      evidence: [{ source: 'Secretariat', kind: 'record', paragraphs: [] }],
    },
  ],
  since: [{ id: 'left', text: 'Left the post', when: '', evidence: [] }],
  events: [],
  pack: { id: 'p', title: 'P', author: 'A' },
};

it('copies names, description and each fact with period and source, without bidi controls', () => {
  expect(copiedText(view)).toBe(
    [
      'ستانيسلاف زاس (Stanislav Zas)',
      'Secretary general',
      '• 12 January: Met the president [Secretariat]',
      '• Left the post',
    ].join('\n'),
  );
});
