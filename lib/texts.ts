/**
 * Interface texts: a message by key, a counted message by its plural form, numbers by the
 * reader's language. Pure: the entrypoint hands in the browser's look-up.
 */

export interface Texts {
  /** BCP 47 of the interface, `ar…` or `en…`. */
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  /** The message, `$1 … $9` filled in order; a substitution is isolated (FSI … PDI). */
  t(key: string, ...substitutions: readonly string[]): string;
  /**
   * The form of `key` for a count: `<key>_zero|one|two|few|many|other`, `$1` the number in
   * the reader's digits, further substitutions after it. Which form: CLDR, by Intl.
   */
  plural(key: string, count: number, ...substitutions: readonly string[]): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** Makes what counting needs: the first time 15 ms, and 60 or more on a phone. */
  prepare(): void;
}

/** First strong isolate and pop: a foreign name cannot turn the words around it. */
const FSI = '\u2068';
const PDI = '\u2069';

/** @param uiLanguage the browser's; anything but English reads Arabic, our default locale */
export function interfaceLanguage(uiLanguage: string): string {
  return /^(?:ar|en)\b/i.test(uiLanguage) ? uiLanguage : 'ar';
}

/**
 * @param lookup the browser's `i18n.getMessage`; an empty answer means a missing key
 * @param uiLanguage the browser's
 */
export function createTexts(
  lookup: (key: string, substitutions?: string[]) => string,
  uiLanguage: string,
): Texts {
  const language = interfaceLanguage(uiLanguage);
  // Made when first asked for: in a fresh process the first of them loads the browser's locale
  // data, 60 to 90 ms of a page that loads on a phone, and only an open card needs them.
  const rules = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));

  const t = (key: string, ...substitutions: readonly string[]): string =>
    // A missing key shows itself instead of an empty place; a test keeps that from shipping.
    lookup(
      key.replaceAll('.', '_'),
      substitutions.map((text) => FSI + text + PDI),
    ) || key;

  return {
    language,
    direction: language.startsWith('ar') ? 'rtl' : 'ltr',
    t,
    plural: (key, count, ...rest) => {
      // CLDR has no `zero` or `two` in English, but a reader wants "no names" all the same.
      const form = count === 0 ? 'zero' : rules().select(count);
      return t(`${key}_${form}`, numbers().format(count), ...rest);
    },
    number: (value) => numbers().format(value),
    list: (items) => lists().format(items.map((text) => FSI + text + PDI)),
    prepare: () => {
      rules();
      numbers();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
