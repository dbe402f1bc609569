import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTexts, type Texts } from '@/lib/texts';

/**
 * The interface texts of whatever a component stands in. The entrypoint fills it; without one
 * (a fixture, a forgotten provider) a message shows its key, which a test would notice.
 */
export const TextsContext = createContext<Texts>(createTexts(() => '', 'ar'));

/** All of the texts: language, direction, plurals, numbers, lists. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}

/** Only the look-up by key, for the many components that need no more. */
export function useT(): Texts['t'] {
  return useTexts().t;
}
