import { Busy } from '@/components/page/Busy';
import { Notice } from '@/components/page/Notice';
import { Page } from '@/components/page/Page';
import { Quoted } from '@/components/page/Quoted';
import { useT, useTexts } from '@/components/texts';
import type { Edit, EditedCandidate, Editing } from '@/lib/draft/edit';
import { ENTITY_TYPES } from '@/lib/pack/schema';
import { AddName } from './AddName';
import { CandidateItem } from './CandidateItem';
import { EventItem } from './EventItem';
import { UseBar, type UseBarProps } from './UseBar';
import './editor.css';

/** Why there is nothing to edit. */
export type EditorTrouble = 'gone' | 'noText' | 'notArabic' | 'private' | 'failed';

export interface EditorProps extends Omit<UseBarProps, 'kept' | 'canUndo'> {
  /** Of the page. */
  readonly title: string;
  /** Null until the page has been read. */
  readonly editing: Editing | null;
  readonly trouble: EditorTrouble | null;
  readonly author: string;
  readonly onAuthor: (author: string) => void;
  readonly onEdit: (step: Edit) => void;
  readonly onRetry: () => void;
}

/** A pack in the making: what the rules found on a page, for its reader to set right. */
export function Editor(props: EditorProps) {
  const { editing, trouble, title } = props;
  const t = useT();
  return (
    <Page name="editor">
      <header class="page-head">
        <h1>{t('editor.title')}</h1>
        {title && (
          <p class="muted">
            <Quoted text={title} block />
          </p>
        )}
      </header>
      <main class="page-main">
        {trouble && (
          <Notice actions={[{ label: t('retry'), onPress: props.onRetry }]}>
            {t(`editor.trouble.${trouble}`)}
          </Notice>
        )}
        {!editing && !trouble && <Busy text={t('editor.reading')} />}
        {editing && <Contents {...props} editing={editing} />}
      </main>
    </Page>
  );
}

function Contents(props: EditorProps & { readonly editing: Editing }) {
  const { editing, onEdit } = props;
  const { t, plural } = useTexts();
  const { candidates, events } = editing;
  const kept = candidates.filter(({ isKept }) => isKept).length;
  const dated = events.filter(({ date }) => date !== null);
  return (
    <>
      <p>{t('editor.intro')}</p>
      {ENTITY_TYPES.map((type) => (
        <Group
          key={type}
          title={t(`types.${type}`)}
          candidates={candidates.filter((one) => !one.known && one.type === type)}
          all={candidates}
          onEdit={onEdit}
        />
      ))}
      {candidates.every(({ known }) => known) && <Notice>{t('editor.nothing')}</Notice>}
      <AddName candidates={candidates} onEdit={onEdit} />
      <Known candidates={candidates} onEdit={onEdit} />
      {dated.length > 0 && (
        <section class="panel">
          <h2>{t('editor.dates')}</h2>
          <p class="muted">{t('editor.datesNote')}</p>
          <ul class="rows">
            {dated.map((event) => (
              <EventItem key={event.id} event={event} onEdit={onEdit} />
            ))}
          </ul>
        </section>
      )}
      <section class="panel">
        <label class="field">
          <span>{t('editor.author')}</span>
          <input
            type="text"
            // Empty, it has the direction of the words that stand in it until then.
            dir={props.author ? 'auto' : undefined}
            maxLength={100}
            value={props.author}
            placeholder={t('editor.someone')}
            onInput={(event) => props.onAuthor(event.currentTarget.value)}
          />
        </label>
      </section>
      <UseBar
        {...props}
        kept={plural('editor.kept', kept)}
        canUndo={editing.past.length > 0}
        isEmpty={kept === 0}
      />
    </>
  );
}

interface ListProps {
  readonly candidates: readonly EditedCandidate[];
  readonly onEdit: (step: Edit) => void;
}

interface GroupProps extends ListProps {
  readonly title: string;
  /** Those that one may be merged into. */
  readonly all: readonly EditedCandidate[];
}

function Group({ title, candidates, all, onEdit }: GroupProps) {
  if (candidates.length === 0) return null;
  return (
    <section class="panel">
      <h2>{title}</h2>
      <ul class="rows">
        {candidates.map((candidate) => (
          <CandidateItem key={candidate.id} candidate={candidate} others={all} onEdit={onEdit} />
        ))}
      </ul>
    </section>
  );
}

/** What packs have already: folded, since there is nothing to do about it. */
function Known({ candidates, onEdit }: ListProps) {
  const { t, plural } = useTexts();
  const known = candidates.filter((one) => one.known);
  if (known.length === 0) return null;
  return (
    <details class="panel">
      <summary>{plural('editor.known', known.length)}</summary>
      <p class="muted">{t('editor.knownNote')}</p>
      <ul class="rows">
        {known.map((candidate) => (
          <CandidateItem
            key={candidate.id}
            candidate={candidate}
            others={candidates}
            onEdit={onEdit}
          />
        ))}
      </ul>
    </details>
  );
}
