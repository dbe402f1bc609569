import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeOffer } from './handshake';
import { startInteraction } from './interaction';

/**
 * The card: brought by the background to a page on which the first name was found. All it
 * needs of the browser it gets from the annotator, so it carries neither API nor polyfill.
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  // The same plain wrapper as the annotator's, for the same reason.
  world: 'MAIN',
  main() {
    takeOffer(startInteraction);
  },
});
