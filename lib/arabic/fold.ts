/** Half-open, in UTF-16 units: `text.slice(start, end)` is the mention. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
