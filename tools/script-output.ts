/**
 * How the scripts that search a text are written: the background's, and those that measure it.
 */
export const SEARCHING = {
  /**
   * Arrays that the matcher's loops read have to stay constants: as `var`, Vite's choice, the
   * compiler fetches each anew for every unit of a text, and the loops take twice the time.
   */
  topLevelVar: false,
  /**
   * Asks Chromium to compile every function as the script is loaded. Otherwise each is read
   * once to find its end and again when it is first called: a third of the first page's time.
   */
  postBanner: '//# allFunctionsCalledOnLoad',
};
