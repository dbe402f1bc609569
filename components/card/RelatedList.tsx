import { useTexts } from '@/components/texts';
import type { CardView } from '@/lib/card/view';
import { Evidence } from './FactList';
import { Folded } from './Folded';

/** Ways to be related that a reader sees at once, and names in each. */
const GROUPS_SHOWN = 4;
const NAMES_SHOWN = 3;

interface RelatedListProps {
  groups: CardView['related'];
  /** Of the card's entity. */
  own: CardView['name'];
}

/** To whom and what the entity stands how; folded, for it is the least asked for. */
export function RelatedList({ groups, own }: RelatedListProps) {
  const { t, direction } = useTexts();
  const ownName = direction === 'rtl' ? own.ar : own.en;
  return (
    <details>
      <summary>{t('card.related.title')}</summary>
      <Folded items={groups} shown={GROUPS_SHOWN} class="related">
        {({ predicate, isObject, label, others }) => (
          <li key={`${predicate} ${isObject} ${label}`}>
            <h3>
              {label === undefined ? (
                t(`card.related.${isObject ? 'object' : 'subject'}.${predicate}`)
              ) : (
                <>
                  <bdi>{label}</bdi> {isObject && <bdi>{ownName}</bdi>}
                </>
              )}
            </h3>
            <Folded items={others} shown={NAMES_SHOWN} class="others">
              {({ entity, name, when, isLater, evidence }) => (
                <li key={`${entity} ${when}`}>
                  <bdi>{name}</bdi> {when && <bdi class="when">{when}</bdi>}{' '}
                  {isLater && <span class="when">{t('card.related.later')}</span>}
                  {evidence.map((each) => (
                    <Evidence
                      key={`${each.source} ${each.paragraphs} ${each.statedAs}`}
                      evidence={each}
                    />
                  ))}
                </li>
              )}
            </Folded>
          </li>
        )}
      </Folded>
    </details>
  );
}
