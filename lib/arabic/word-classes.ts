import { isCountry } from './countries';
import { isDefiniteFeminine } from './definite-feminine';
import { isForename } from './given-names';
import { isNamesakeNoun } from './namesakes';
import { isNisba } from './nisba';
import { isSaying } from './saying';

/** The word classes that a pack's conditions may name, each a test of one folded word. */
export const WORD_CLASSES: Readonly<Record<string, (word: string) => boolean>> = {
  '@nisba': isNisba,
  '@saying': isSaying,
  '@given': isForename,
  '@country': isCountry,
  '@namesake': isNamesakeNoun,
  '@definite-feminine': isDefiniteFeminine,
};
