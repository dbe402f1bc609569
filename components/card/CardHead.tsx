/** @jsxImportSource @/components/card/jsx */
import type { CardView } from '@/lib/card/view';
import type { Texts } from '@/lib/texts';
import { Icon } from './Icon';
import type { Part } from './part';

/** The element whose text names the dialog; ids are private to the card's closed root. */
export const NAME_ID = 'name';

interface CardHeadProps {
  view: CardView;
  texts: Texts;
  onPin: () => void;
  onClose: () => void;
}

/** The name in both languages, the reader's first; the type, drawn as it is on the page. */
export function createCardHead(props: CardHeadProps): Part<{ isPinned: boolean }> {
  const { view, texts, onPin, onClose } = props;
  const { t, direction } = texts;
  const { ar, en } = view.name;
  const inArabic = (id?: string) => Name({ id, lang: 'ar', dir: 'rtl', children: ar });
  const inEnglish = (id?: string) => Name({ id, lang: 'en', dir: 'ltr', children: en });
  const [first, second] =
    direction === 'rtl' ? [inArabic(NAME_ID), inEnglish()] : [inEnglish(NAME_ID), inArabic()];
  const pin = (
    <button type="button" class="icon" title={t('card.pin')} onClick={onPin}>
      <Icon of="pin" />
    </button>
  );

  return {
    element: (
      <header>
        <div class="names">
          <h2>{first}</h2>
          {ar !== en && <p class="other">{second}</p>}
          <p class="kind">
            <span class={view.type}>{t(`card.type.${view.type}`)}</span>
          </p>
        </div>
        {pin}
        <button type="button" class="icon" title={t('card.close')} onClick={onClose}>
          <Icon of="close" />
        </button>
      </header>
    ),
    update({ isPinned }) {
      pin.ariaPressed = String(isPinned);
    },
  };
}

interface NameProps {
  id: string | undefined;
  lang: string;
  dir: string;
  children: string;
}

function Name(props: NameProps) {
  return <bdi {...props} />;
}
