import type { Page } from 'puppeteer-core';
import type { Answer } from './driver';

/**
 * Answers a tab's requests instead of the network: the page under its address, nothing else.
 * So the shipped build meets the real host names of its manifest, offline.
 *
 * @returns what the tab asks for, growing.
 */
export async function serveTab(tab: Page, url: string, answer: Answer): Promise<string[]> {
  const asked: string[] = [];
  const { origin } = new URL(url);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    // The extension's own files: the browser itself decides who may have them.
    if (/^(chrome|moz)-extension:/.test(request.url())) {
      void request.continue().catch(() => undefined);
      return;
    }
    asked.push(request.url());
    const isPage = request.isNavigationRequest() && request.url().startsWith(origin);
    const reply = isPage
      ? {
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: answer.headers ?? {},
          body: answer.body,
        }
      : { status: 404, contentType: 'text/plain', body: '' };
    // A page that was closed meanwhile needs no answer.
    void request.respond(reply).catch(() => undefined);
  });
  return asked;
}
