import { citation } from '@/components/citation';
import { useT, useTexts } from '@/components/texts';
import type { EvidenceView, FactView } from '@/lib/card/view';
import { Folded } from './Folded';

/** Facts that a reader sees at once; a card of 13 would hide what has happened since. */
const FACTS_SHOWN = 4;

interface FactListProps {
  /** Chosen for the page's date already. */
  facts: readonly FactView[];
}

/** What is known of an entity, each fact with its evidence. */
export function FactList({ facts }: FactListProps) {
  return (
    <Folded items={facts} shown={FACTS_SHOWN} class="facts">
      {({ id, when, text, evidence, conflict, pack }) => (
        <li key={id}>
          {when && <bdi class="when">{when}</bdi>}
          <bdi>{text}</bdi>
          {evidence.map((each) => (
            <Evidence key={`${each.source} ${each.paragraphs} ${each.statedAs}`} evidence={each} />
          ))}
          {pack && <FactPack title={pack} />}
          {conflict && <Conflict text={conflict} />}
        </li>
      )}
    </Folded>
  );
}

/** Where a fact comes from; what rests on the public record is marked as such. */
export function Evidence({ evidence }: { evidence: EvidenceView }) {
  const texts = useTexts();
  const { kind, statedAs } = evidence;
  return (
    <small class={kind}>
      {kind === 'record' && <b>{texts.t('evidence.record')}</b>}
      <bdi>{citation(evidence, texts)}</bdi>
      {statedAs && <span>{texts.t('card.statedAs', statedAs)}</span>}
    </small>
  );
}

/** A fact of another pack than the card's first. */
function FactPack({ title }: { title: string }) {
  const t = useT();
  return <small>{t('card.factPack', title)}</small>;
}

/** Sources that contradict each other, or themselves: shown, not smoothed over. */
export function Conflict({ text }: { text: string }) {
  const t = useT();
  return (
    <p class="conflict">
      <b>{t('card.conflict')}</b> <bdi>{text}</bdi>
    </p>
  );
}
