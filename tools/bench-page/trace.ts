import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace, as far as we read it. Times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly processId?: number;
      readonly frames?: readonly { readonly url: string; readonly processId: number }[];
    };
  };
}

/** What the main thread of a page did, in milliseconds. */
export interface MainThread {
  /** Of all tasks together. */
  readonly busyMs: number;
  /** Of the extension's scripts: compiled, evaluated, called. */
  readonly ownMs: number;
  /** The longest task in which one of them ran. */
  readonly longestOwnTaskMs: number;
  /** The longest single call of one. */
  readonly longestOwnCallMs: number;
}

const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'toplevel',
];
const OWN_EVENTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.compileModule']);

/** Traces a page while something is done with it. */
export async function traced(tab: Page, act: () => Promise<void>): Promise<MainThread> {
  await tab.tracing.start({ categories: CATEGORIES });
  await act();
  const bytes = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: readonly TraceEvent[];
  };
  return readTrace(traceEvents, tab.url());
}

function readTrace(events: readonly TraceEvent[], url: string): MainThread {
  const pid = processOf(events, url);
  const main = events.find(
    ({ name, pid: its, args }) =>
      name === 'thread_name' && its === pid && args?.name === 'CrRendererMain',
  );
  if (!main) throw new Error(`the trace has no main thread of ${url}`);
  const here = events.filter(
    ({ ph, pid: its, tid }) => ph === 'X' && its === pid && tid === main.tid,
  );
  const tasks = here.filter(({ name }) => name === 'RunTask' || name.endsWith('::RunTask'));
  const own = outermost(
    here.filter(
      ({ name, args }) =>
        OWN_EVENTS.has(name) && args?.data?.url?.startsWith('chrome-extension:') === true,
    ),
  );
  const ownTasks = tasks.filter((task) => own.some((event) => isIn(event, task)));
  const ms = (some: readonly TraceEvent[]) => some.map(({ dur = 0 }) => dur / 1000);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return {
    busyMs: sum(ms(outermost(tasks))),
    ownMs: sum(ms(own)),
    longestOwnTaskMs: Math.max(0, ...ms(ownTasks)),
    longestOwnCallMs: Math.max(0, ...ms(own)),
  };
}

/** The process of the page: of its last load, or of the one that stood there before. */
function processOf(events: readonly TraceEvent[], url: string): number {
  const committed = events.findLast(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.url === url,
  )?.args?.data?.processId;
  const stood = events
    .find(({ name }) => name === 'TracingStartedInBrowser')
    ?.args?.data?.frames?.find((frame) => frame.url === url)?.processId;
  const pid = committed ?? stood;
  if (pid === undefined) throw new Error(`the trace has no frame of ${url}`);
  return pid;
}

/** Events that stand in none of the others: a call within a call is counted once. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  for (const event of sorted) {
    const last = kept.at(-1);
    if (!last || !isIn(event, last)) kept.push(event);
  }
  return kept;
}

function isIn(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}
