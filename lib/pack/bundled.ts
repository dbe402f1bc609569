import type { CompiledDates } from '../edtf/value';
import type { WrittenKinds } from './kinds';
import type { Pack } from './schema';

/**
 * What the extension ships as `packs/<id>.json`: the pack in its shared form, untouched, and
 * beside it what is made from it when the extension is built. The shared format knows
 * nothing of this file; an imported pack gets the same companions when it is imported.
 */
export interface BundledPack {
  readonly pack: Pack;
  readonly dates: CompiledDates;
  readonly kinds: WrittenKinds;
}
