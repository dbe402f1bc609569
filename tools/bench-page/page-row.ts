/** One line of the result, as it is printed by `--json`. */
export interface PageRow {
  readonly case: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
}

export const row = (
  name: string,
  measure: string,
  value: number,
  unit: string,
  goal = '',
): PageRow => ({
  case: name,
  measure,
  value: Number(value.toFixed(2)),
  unit,
  goal,
});
