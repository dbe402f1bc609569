import { useTexts } from '@/components/texts';
import type { CardView } from '@/lib/card/view';
import { Icon } from './Icon';

/** The element whose text names the dialog; ids are private to the card's closed root. */
export const NAME_ID = 'name';

interface CardHeadProps {
  view: CardView;
  isPinned: boolean;
  onPin: () => void;
  onClose: () => void;
}

/** The name in both languages, the reader's first; the type, drawn as it is on the page. */
export function CardHead({ view, isPinned, onPin, onClose }: CardHeadProps) {
  const { t, direction } = useTexts();
  const ar = { children: view.name.ar, lang: 'ar', dir: 'rtl' } as const;
  const en = { children: view.name.en, lang: 'en', dir: 'ltr' } as const;
  const [first, second] = direction === 'rtl' ? [ar, en] : [en, ar];

  return (
    <header>
      <div class="names">
        <h2>
          <bdi id={NAME_ID} {...first} />
        </h2>
        {second.children !== first.children && (
          <p class="other">
            <bdi {...second} />
          </p>
        )}
        <p class="kind">
          <span class={view.type}>{t(`card.type.${view.type}`)}</span>
        </p>
      </div>
      <button
        type="button"
        class="icon"
        aria-pressed={isPinned}
        title={t('card.pin')}
        onClick={onPin}
      >
        <Icon of="pin" />
      </button>
      <button type="button" class="icon" title={t('card.close')} onClick={onClose}>
        <Icon of="close" />
      </button>
    </header>
  );
}
