import type { Page } from 'puppeteer-core';
import type { Answer } from './driver';

/**
 * Answers a tab's requests instead of the network: the page under its address, nothing else.
 * So the shipped build meets the real host names of its manifest, offline.
 */
export async function serveTab(tab: Page, url: string, answer: Answer): Promise<void> {
  const { origin } = new URL(url);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
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
}
