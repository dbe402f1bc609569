import { Quoted } from '@/components/page/Quoted';
import { useT } from '@/components/texts';

export interface SummarySentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface SummaryProps {
  readonly sentences: readonly SummarySentence[];
  readonly onShow: (place: Omit<SummarySentence, 'text'>) => void;
}

/** What the page is about, in its own sentences, each a button to its place. */
export function Summary({ sentences, onShow }: SummaryProps) {
  const t = useT();
  if (sentences.length === 0) return null;
  return (
    <section class="summary">
      <h2 class="heading">{t('popup.summary')}</h2>
      <ol>
        {sentences.map(({ text, ...place }) => (
          <li key={`${place.block}-${place.start}`}>
            <button type="button" class="sentence" onClick={() => onShow(place)}>
              <Quoted text={text} block />
            </button>
          </li>
        ))}
      </ol>
      <p class="muted small">{t('popup.summaryNote')}</p>
    </section>
  );
}
