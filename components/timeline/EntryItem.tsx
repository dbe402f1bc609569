import { isoDay, localDay, wordDay } from '@/components/dates';
import { Icon } from '@/components/page/Icon';
import { Quoted } from '@/components/page/Quoted';
import { useTexts } from '@/components/texts';
import type { Entry } from '@/lib/timeline/entry';

interface EntryItemProps {
  readonly entry: Entry;
  /** @param byKeyboard the focus has to go on somewhere, since the button goes with the entry */
  readonly onDelete: (id: string, byKeyboard: boolean) => void;
}

/** One saved sentence, with the page it stood on. */
export function EntryItem({ entry, onDelete }: EntryItemProps) {
  const { t, language, direction } = useTexts();
  const { id, sentence, entityName, savedAt } = entry;
  const published = isoDay(entry.published);
  return (
    <article id={`entry-${id}`} class="moment entry" aria-labelledby={`entry-${id}-kind`}>
      <p class="when" id={`entry-${id}-kind`}>
        <Icon name="bookmark" /> {t('timeline.saved')}
      </p>
      <blockquote>
        <Quoted text={sentence} block />
      </blockquote>
      <p class="small">
        <PageLink entry={entry} />
      </p>
      <div class="entry-foot small muted">
        <span>{t('timeline.about', entityName[direction === 'rtl' ? 'ar' : 'en'])}</span>
        {published && <span>{t('timeline.published', wordDay(published, language))}</span>}
        <span>{t('timeline.savedOn', wordDay(localDay(savedAt), language))}</span>
        <button
          type="button"
          class="button quiet"
          aria-describedby={`entry-${id}-kind`}
          // A click made by a key has no count.
          onClick={(event) => onDelete(id, event.detail === 0)}
        >
          <Icon name="remove" /> {t('timeline.delete')}
        </button>
      </div>
    </article>
  );
}

/** Only web addresses become links: a saved file's or an imported script's address does not. */
function PageLink({ entry: { url, title } }: { readonly entry: Entry }) {
  const { t } = useTexts();
  const text = title ? <Quoted text={title} /> : t('timeline.untitled');
  if (!/^https?:\/\//i.test(url)) return text;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
