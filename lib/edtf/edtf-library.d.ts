/** What we use of the `edtf` library (4.11.1), which ships no types. */
declare module 'edtf' {
  /** A bit for each digit that the date leaves open or doubts. */
  interface Mask {
    readonly value: number;
  }

  export interface LibraryDate {
    /** First and last possible instant, ms since the epoch; ±Infinity if open, null if unknown. */
    readonly min: number | null;
    readonly max: number | null;
    /** Of a date: 1 year, 2 month, 3 day, 0 a time of day. */
    readonly precision?: number;
    readonly approximate?: Mask;
    readonly uncertain?: Mask;
    readonly unspecified?: Mask;
    /** Of an interval: Infinity where open, null where unknown. */
    readonly lower?: LibraryDate | number | null;
    readonly upper?: LibraryDate | number | null;
    readonly edtf: string;
  }

  /** A class, for `instanceof` only: all look alike to the compiler. */
  interface Kind {
    [Symbol.hasInstance](value: unknown): boolean;
  }
  // biome-ignore lint/suspicious/noShadowRestrictedNames: the library's own name.
  export const Date: Kind;
  export const Decade: Kind;
  export const Century: Kind;
  export const Season: Kind;
  export const Interval: Kind;

  /** @throws Error where the text is no EDTF. */
  export default function edtf(text: string): LibraryDate;
}
