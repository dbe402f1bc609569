import { foldKey } from './fold';

/** The words of a list written with single spaces, folded: how rules keep lists that are read. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(foldKey(text).split(' '));
}
