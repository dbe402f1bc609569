import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Busy } from '@/components/page/Busy';
import { Notice } from '@/components/page/Notice';
import { Page } from '@/components/page/Page';
import { TOAST_MS, Toast, type ToastMessage } from '@/components/page/Toast';
import { useT, useTexts } from '@/components/texts';
import type { Timeline } from '@/lib/messages';
import { Line } from './Line';
import { eventKey, mergeMoments } from './moments';
import { StorageNotice, StorageUse } from './Storage';
import { createSearch } from './search';
import { type Filter, Toolbar } from './Toolbar';
import { Trash } from './Trash';
import './timeline.css';

export interface TimelineViewProps {
  /** Null until the background has answered. */
  readonly timeline: Timeline | null;
  readonly failed: boolean;
  /** The event that the page's address names. A new object is a new call for it. */
  readonly target: { readonly event: string } | null;
  /** ms since the epoch. */
  readonly now: number;
  readonly toast: ToastMessage | null;
  readonly onToastGone: () => void;
  readonly onDelete: (id: string, byKeyboard: boolean) => void;
  readonly onRestore: (id: string) => void;
  readonly onEmptyTrash: () => void;
  readonly onRetry: () => void;
}

/** The story and what the reader saved of it, in one line by date. */
export function TimelineView(props: TimelineViewProps) {
  const { timeline, failed } = props;
  const t = useT();
  return (
    <Page name="timeline">
      <header class="page-head">
        <h1>{t('timeline.title')}</h1>
        {timeline && (
          <p class="muted">
            {timeline.story.length > 0
              ? t('timeline.intro', timeline.storyTitle)
              : t('timeline.introMine')}
          </p>
        )}
      </header>
      <main class="page-main">
        {failed && (
          <Notice actions={[{ label: t('retry'), onPress: props.onRetry }]}>
            {t('timeline.failed')}
          </Notice>
        )}
        {!timeline && !failed && <Busy text={t('timeline.loading')} />}
        {timeline && <Contents {...props} timeline={timeline} />}
      </main>
      <Toast message={props.toast} stayMs={TOAST_MS} onGone={props.onToastGone} />
    </Page>
  );
}

function Contents(props: TimelineViewProps & { readonly timeline: Timeline }) {
  const { timeline, target } = props;
  const { t, language } = useTexts();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const { story, entries, trash, unwritten = [], unreadable = 0 } = timeline;

  const moments = useMemo(() => mergeMoments(story, entries, language), [story, entries, language]);
  const search = useMemo(() => createSearch(moments), [moments]);
  const isSearching = query.trim() !== '';
  const shown = useMemo(() => {
    const kind = { all: null, story: 'event', mine: 'entry' }[filter];
    const found = isSearching ? search(query) : null;
    return moments.filter(
      (moment) => (!kind || moment.kind === kind) && (!found || found.has(moment.key)),
    );
  }, [moments, search, query, isSearching, filter]);

  // What a link leads to must not be hidden by an earlier search.
  useEffect(() => {
    if (!target) return;
    setQuery('');
    setFilter('all');
  }, [target]);
  const reached = useRef<TimelineViewProps['target']>(null);
  useEffect(() => {
    if (!target || target === reached.current) return;
    const element = document.getElementById(eventKey(target.event));
    if (!element) return;
    // Once a call: later searches must not lose the reader's place to it.
    reached.current = target;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  });

  return (
    <>
      <StorageNotice {...timeline} unwritten={unwritten.length} unreadable={unreadable} />
      {moments.length > 0 && (
        <Toolbar
          query={query}
          filter={filter}
          results={isSearching ? shown.length : null}
          onQuery={setQuery}
          onFilter={setFilter}
        />
      )}
      {isSearching && shown.length === 0 ? (
        <Notice actions={[{ label: t('timeline.clear'), onPress: () => setQuery('') }]}>
          {t('timeline.noMatch', query.trim())}
        </Notice>
      ) : (
        <Line moments={shown} marked={target && eventKey(target.event)} onDelete={props.onDelete} />
      )}
      {!isSearching && entries.length === 0 && (
        <Notice>{t(story.length > 0 ? 'timeline.empty' : 'timeline.emptyAll')}</Notice>
      )}
      <Trash
        trash={trash}
        now={props.now}
        onRestore={props.onRestore}
        onEmpty={props.onEmptyTrash}
      />
      <StorageUse {...timeline} />
    </>
  );
}
