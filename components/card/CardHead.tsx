import { useTexts } from '@/components/texts';
import type { CardView } from '@/lib/card/view';
import { CloseIcon, PinIcon } from './icons';

/** The element whose text names the dialog; ids are private to the card's shadow root. */
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
  const ar = { text: view.name.ar, lang: 'ar', dir: 'rtl' } as const;
  const en = { text: view.name.en, lang: 'en', dir: 'ltr' } as const;
  const [first, second] = direction === 'rtl' ? [ar, en] : [en, ar];
  const pinLabel = t(isPinned ? 'card.unpin' : 'card.pin');

  return (
    <header>
      <div class="names">
        <h2>
          <bdi id={NAME_ID} lang={first.lang} dir={first.dir}>
            {first.text}
          </bdi>
        </h2>
        {second.text !== first.text && (
          <p class="other">
            <bdi lang={second.lang} dir={second.dir}>
              {second.text}
            </bdi>
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
        aria-label={t('card.pin')}
        title={pinLabel}
        onClick={onPin}
      >
        <PinIcon isFilled={isPinned} />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={t('card.close')}
        title={t('card.close')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </header>
  );
}
