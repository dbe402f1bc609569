import { wordMonth, wordYear } from '@/components/dates';
import { useTexts } from '@/components/texts';
import { EntryItem } from './EntryItem';
import { EventItem } from './EventItem';
import { groupMoments, type Moment } from './moments';

interface LineProps {
  readonly moments: readonly Moment[];
  /** Key of the moment that a link leads to. */
  readonly marked: string | null;
  readonly onDelete: (id: string, byKeyboard: boolean) => void;
}

/** The moments under headings of year and month. */
export function Line({ moments, marked, onDelete }: LineProps) {
  const { t, language } = useTexts();
  return (
    <>
      {groupMoments(moments).map(({ year, months }) => (
        <section key={year} class="year">
          <h2>{year ? wordYear(year, language) : t('timeline.undated')}</h2>
          {months.map(({ month, moments: inMonth }) => (
            <section key={month} class="month">
              <h3 class={year ? undefined : 'visually-hidden'}>
                {month > 0 ? wordMonth(month, language) : t('timeline.noMonth')}
              </h3>
              <ol class="moments">
                {inMonth.map((moment) => (
                  <li key={moment.key}>
                    {moment.kind === 'event' ? (
                      <EventItem event={moment.event} marked={moment.key === marked} />
                    ) : (
                      <EntryItem entry={moment.entry} onDelete={onDelete} />
                    )}
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </>
  );
}
