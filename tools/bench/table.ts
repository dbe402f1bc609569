import type { Row } from './measure';

/** The rows as a table for people, a blank line between cases. */
export function printTable(rows: readonly Row[]): void {
  const heads = [
    'case',
    'units',
    'aliases',
    'engine',
    'ms',
    'MB/s',
    'of limit',
    'build ms',
    'bytes/alias',
    'found',
  ];
  const widths = [16, 9, 9, 22, 11, 9, 9, 10, 11, 8];
  const print = (cells: readonly string[]) =>
    console.log(cells.map((cell, i) => pad(cell, widths[i]!, i < 1 || i === 3)).join(' '));
  print(heads);
  let before = '';
  for (const row of rows) {
    const group = `${row.case} ${row.textChars} ${row.aliases}`;
    if (group !== before && before !== '') console.log();
    before = group;
    print([
      row.case,
      String(row.textChars),
      String(row.aliases),
      row.engine,
      String(row.median_ms),
      String(row.mb_per_s),
      row.ratio_to_limit === null ? '–' : `${(row.ratio_to_limit * 100).toFixed(2)} %`,
      String(row.build_ms ?? '–'),
      row.bytes === null ? '–' : (row.bytes / row.aliases).toFixed(1),
      String(row.found ?? '–'),
    ]);
  }
}

function pad(cell: string, width: number, isLeft: boolean): string {
  return isLeft ? cell.padEnd(width) : cell.padStart(width);
}
