import type { EditorProps } from '@/components/editor/Editor';
import { edit, startEditing } from '@/lib/draft/edit';
import { makeDraft } from '@/lib/draft/make-draft';

/** Every state of the editor, of a short page of our own. */

const TEXT = [
  'افتتح الوزير سالم المرزوقي يوم 4 مارس 2021 مكتبة جديدة في حي الزهور.',
  'وقالت مديرة المكتبة هند العياري إن وزارة الثقافة أهدتها ألف كتاب، وشكر المرزوقي الوزارة.',
];
const nothing = () => undefined;

const READY: EditorProps = {
  title: 'مكتبة جديدة في حي الزهور',
  editing: startEditing(makeDraft(TEXT, { published: '2021-03-05' })),
  trouble: null,
  author: '',
  isEmpty: false,
  use: { at: 'editing' },
  onAuthor: nothing,
  onEdit: nothing,
  onRetry: nothing,
  onUse: nothing,
  onSave: nothing,
  onUndo: nothing,
  onBack: nothing,
};
const [first] = READY.editing!.candidates;

export const editorStates = {
  reading: { ...READY, editing: null, title: '' },
  ready: READY,
  edited: { ...READY, editing: edit(READY.editing!, { type: 'drop', id: first!.id }) },
  nothing: { ...READY, editing: startEditing(makeDraft([])) },
  working: { ...READY, use: { at: 'working' } },
  stored: { ...READY, use: { at: 'stored' } },
  refused: { ...READY, use: { at: 'refused', reasons: ['entities: too many', 'title: empty'] } },
  gone: { ...READY, editing: null, trouble: 'gone' },
  noText: { ...READY, editing: null, trouble: 'noText' },
  notArabic: { ...READY, editing: null, trouble: 'notArabic' },
  private: { ...READY, editing: null, trouble: 'private' },
  failed: { ...READY, editing: null, trouble: 'failed' },
} as const satisfies Record<string, EditorProps>;
