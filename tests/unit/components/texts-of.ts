import { parse } from 'yaml';
import { createTexts, type Texts } from '@/lib/texts';
import arYaml from '@/locales/ar.yml?raw';
import enYaml from '@/locales/en.yml?raw';

const LOCALES = { ar: messagesOf(arYaml), en: messagesOf(enYaml) };

export type Locale = keyof typeof LOCALES;

/** A locale's messages by the flat key that the browser knows them by. */
export function localeMessages(locale: Locale): ReadonlyMap<string, string> {
  return LOCALES[locale];
}

/** The texts as readers get them: the real messages, looked up as a browser would. */
export function textsOf(locale: Locale): Texts {
  const messages = LOCALES[locale];
  return createTexts(
    (key, substitutions = []) =>
      (messages.get(key) ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
    locale,
  );
}

function messagesOf(yaml: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') messages.set(path.join('_'), value);
    else for (const [key, child] of Object.entries(value as object)) walk(child, [...path, key]);
  };
  walk(parse(yaml), []);
  return messages;
}
