import { expect, it } from 'vitest';
import { copiedText } from '@/components/card/copied-text';
import type { CardView } from '@/lib/card/view';

const t = (key: string, ...values: string[]) => `${key}${values.map((v) => `(${v})`).join('')}`;

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
  related: [],
  packs: [{ id: 'p', title: 'P', author: 'A' }],
};

it('copies names, description and each fact with period and source, without bidi controls', () => {
  expect(copiedText(view, t)).toBe(
    [
      'ستانيسلاف زاس (Stanislav Zas)',
      'Secretary general',
      '• 12 January: Met the president [Secretariat]',
      '• Left the post',
    ].join('\n'),
  );
});

it('copies what the sources say otherwise, of facts and of events', () => {
  const [met] = view.facts;
  const [first] = met!.evidence;
  const disputed: CardView = {
    ...view,
    facts: [{ ...met!, evidence: [{ ...first!, statedAs: 'Thursday 14' }], conflict: 'A Friday' }],
    since: [],
    events: [
      { id: 'a', title: 'Talks', when: '13 January', conflict: 'Or 14' },
      { id: 'b', title: 'Undisputed', when: '15 January' },
    ],
  };
  expect(copiedText(disputed, t).split('\n').slice(2)).toEqual([
    '• 12 January: Met the president [Secretariat; card.statedAs(Thursday 14)] card.conflict A Friday',
    '• 13 January: Talks card.conflict Or 14',
  ]);
});
