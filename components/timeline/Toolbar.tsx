import { Icon } from '@/components/page/Icon';
import { useTexts } from '@/components/texts';

export type Filter = 'all' | 'story' | 'mine';

const FILTERS: readonly Filter[] = ['all', 'story', 'mine'];

interface ToolbarProps {
  readonly query: string;
  readonly filter: Filter;
  /** How many moments match; null while nothing is searched for. */
  readonly results: number | null;
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: Filter) => void;
}

/** Search and filter: both narrow the line, neither changes its order. */
export function Toolbar({ query, filter, results, onQuery, onFilter }: ToolbarProps) {
  const { t, plural } = useTexts();
  return (
    <search class="toolbar">
      <label class="search-field">
        <Icon name="search" />
        <span class="visually-hidden">{t('timeline.search')}</span>
        <input
          type="search"
          dir="auto"
          value={query}
          placeholder={t('timeline.search')}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <fieldset class="filters">
        <legend class="visually-hidden">{t('timeline.show')}</legend>
        {FILTERS.map((value) => (
          <label key={value} class="filter">
            <input
              type="radio"
              name="filter"
              checked={filter === value}
              onChange={() => onFilter(value)}
            />
            <span>{t(`timeline.${value}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="results small muted" role="status">
        {results !== null && plural('timeline.results', results)}
      </p>
    </search>
  );
}
