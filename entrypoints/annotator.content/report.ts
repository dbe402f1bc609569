import { MAX_BATCH_TEXT, type PageReport } from '@/lib/messages';
import { titleOf } from '@/lib/page/metadata';
import type { Session } from './session';

/** Blocks in a report at most; the popup accepts no more. */
const MAX_BLOCKS = 2_000;

/** What the popup is told of the page; of a very long one, its beginning. */
export function reportOf(session: Session): PageReport {
  const { mentions, questions, reader } = session;
  const blocks: { id: number; text: string }[] = [];
  let units = 0;
  for (const { id, text } of reader.blocks.all()) {
    units += text.length;
    if (units > MAX_BATCH_TEXT || blocks.length === MAX_BLOCKS) break;
    blocks.push({ id, text });
  }
  const shown = mentions.all();
  const names = new Map(
    shown.flatMap(({ mention: { entity } }) => {
      const name = questions.cards.get(entity)?.name;
      return name ? [[entity, { entity, ar: name.ar, en: name.en }] as const] : [];
    }),
  );
  return {
    title: titleOf(document),
    language: questions.language,
    working: session.isWorking,
    orphaned: session.isOrphaned,
    textLength: reader.blocks.textLength,
    blocks,
    mentions: shown.map(({ block, mention: { start, end, entity, type } }) => ({
      block,
      start,
      end,
      entity,
      type,
    })),
    names: [...names.values()],
  };
}
