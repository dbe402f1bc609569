import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { TextsContext } from '@/components/texts';
import { createTexts } from '@/lib/texts';

/** Puts a window's view into its document, with the texts, language and title it needs. */
export function mount(view: ComponentChildren, titleKey: string): void {
  const texts = createTexts(
    // wxt types the predefined messages only.
    (key, substitutions) => browser.i18n.getMessage(key as '@@ui_locale', substitutions),
    browser.i18n.getUILanguage(),
  );
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  document.title = texts.t(titleKey);
  render(
    <TextsContext.Provider value={texts}>{view}</TextsContext.Provider>,
    document.getElementById('app')!,
  );
}
