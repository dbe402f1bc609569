/** The interface has two languages: anything but English reads Arabic, our default. */
export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
