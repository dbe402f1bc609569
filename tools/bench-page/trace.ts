import type { Page } from 'puppeteer-core';
import { type MainThread, readTrace, type TraceEvent } from './read-trace';

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'toplevel',
];

/** @param isBare see `readTrace`; whoever looks at the page meanwhile makes it untrue. */
export async function traced(
  tab: Page,
  isBare: boolean,
  act: () => Promise<void>,
): Promise<MainThread> {
  await tab.tracing.start({ categories: CATEGORIES });
  await act();
  const bytes = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: readonly TraceEvent[];
  };
  return readTrace(traceEvents, tab.url(), isBare);
}
