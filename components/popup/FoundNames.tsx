import { EntityName } from '@/components/page/EntityName';
import { useTexts } from '@/components/texts';
import type { FoundName, FoundType } from './found';

interface FoundNamesProps {
  readonly types: readonly FoundType[];
  readonly onShow: (place: FoundName['first']) => void;
}

/**
 * Every name of the page as a button to its first mention. Painted marks are not in the
 * accessibility tree, so this list is the equal route to the cards.
 */
export function FoundNames({ types, onShow }: FoundNamesProps) {
  const { t, number, plural } = useTexts();
  return (
    <section class="found" aria-label={t('popup.namesNote')}>
      {types.map(({ type, names }) => (
        <div key={type} class="found-type">
          <h2 class="heading">
            <span>{t(`types.${type}`)}</span>
            <span class="count">{number(names.length)}</span>
          </h2>
          <ul class="names">
            {names.map(({ entity, name, count, first }) => (
              <li key={entity}>
                <button type="button" class="name" onClick={() => onShow(first)}>
                  <EntityName name={name} type={type} />
                  <span class="count" aria-hidden="true">
                    {number(count)}
                  </span>
                  <span class="visually-hidden">{plural('popup.occurs', count)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
