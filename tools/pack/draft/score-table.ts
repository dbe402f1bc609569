import { readFinished } from './corpus';
import { scoreDraft, type Tally } from './score';

const HEAD = ['article', 'of', 'in the pack', 'proposed', 'right', 'precision', 'recall'];

/** The table of `pack -- draft --score`, and below it what is wrong and what is missing. */
export async function scoreInWords(): Promise<string> {
  const scores = (await readFinished()).map(({ name, paragraphs, pack, published }) => ({
    name,
    ...scoreDraft(paragraphs, pack, published),
  }));
  const rows = scores.flatMap(({ name, entities, events }) => [
    row(name, 'entities', entities),
    row(name, 'dates', events),
  ]);
  const widths = HEAD.map((head, i) =>
    Math.max(head.length, ...rows.map((cells) => cells[i]!.length)),
  );
  const lines = [HEAD, ...rows].map((cells) =>
    cells
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  '),
  );
  const details = scores.flatMap(({ name, entities, events }) => [
    ...listed(`${name}, wrong`, [...entities.wrong, ...events.wrong]),
    ...listed(`${name}, missed`, [...entities.missed, ...events.missed]),
  ]);
  return [...lines, '', ...details].join('\n');
}

function row(name: string, of: string, { right, wrong, missed }: Tally): string[] {
  const counts = [right + missed.length, right + wrong.length, right].map(String);
  const { precision, recall } = ratesOf({ right, wrong, missed });
  return [name, of, ...counts, precision.toFixed(2), recall.toFixed(2)];
}

function listed(head: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`${head}: ${items.join('; ')}`] : [];
}

/** 1 where there was nothing to find and nothing was proposed. */
export function ratesOf({ right, wrong, missed }: Tally): { precision: number; recall: number } {
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return { precision: share(right + wrong.length), recall: share(right + missed.length) };
}
