import { browser } from 'wxt/browser';

/** Shows the timeline page, at an event where one is given: the tab already open, or a new one. */
export async function openTimelineTab(event: string | undefined): Promise<void> {
  const page = browser.runtime.getURL('/timeline.html');
  const url = event === undefined ? page : `${page}#event=${encodeURIComponent(event)}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // A new fragment is no navigation: the page keeps its state and hears `hashchange`.
  await browser.tabs.update(
    open.id,
    event === undefined ? { active: true } : { active: true, url },
  );
  if (open.windowId !== undefined) {
    await browser.windows?.update(open.windowId, { focused: true });
  }
}
