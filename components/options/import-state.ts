import type { ImportStage } from '@/lib/messages';
import type { PackPreview } from '@/lib/pack/info';
import type { Problem } from '@/lib/pack/problem';

/** Why a file was not imported although nothing is wrong with what it says. */
export type ImportFailure =
  | 'tooLarge'
  | 'empty'
  | 'notText'
  | 'unreadable'
  | 'full'
  | 'failed'
  /** The background was killed on the way. */
  | 'lost';

interface OfFile {
  /** The file's name. */
  readonly file: string;
  /** Files that were chosen with it or after it. */
  readonly waiting: number;
}

/** An import as its reader sees it. */
export type ImportState = OfFile &
  (
    | { readonly at: 'working'; readonly stage: ImportStage /** 0 to 1. */; readonly done: number }
    | { readonly at: 'preview'; readonly preview: PackPreview }
    | {
        readonly at: 'refused';
        /** The first of them. */
        readonly problems: readonly Problem[];
        /** How many there are. */
        readonly total: number;
      }
    | { readonly at: 'failed'; readonly reason: ImportFailure; readonly bytes: number }
  );
