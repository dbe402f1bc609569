/** An event of Chromium's trace, as far as we read it. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread itself worked. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly processId?: number;
      readonly frames?: readonly { readonly url: string; readonly processId: number }[];
    };
  };
}

/**
 * What the main thread of a page did, in milliseconds of its own work: what a machine that is
 * busy elsewhere keeps it waiting is not counted. Of a page that was loaded meanwhile, from its
 * first task on: not the one that takes the old page away and puts this one there.
 */
export interface MainThread {
  /** Of all tasks together. */
  readonly busyMs: number;
  /** Of the extension's scripts: compiled, evaluated, called, gone on with after a wait. */
  readonly ownMs: number;
  /** The longest task in which one of them ran. */
  readonly longestOwnTaskMs: number;
  /** The longest single call of one. */
  readonly longestOwnCallMs: number;
}

const OWN_EVENTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.compileModule']);

/**
 * @param isBare no other script runs on the page, so that what goes on after a wait, a microtask,
 *   of which the trace does not say whose it is, is the extension's
 */
export function readTrace(events: readonly TraceEvent[], url: string, isBare: boolean): MainThread {
  const pid = processOf(events, url);
  const main = events.find(
    ({ name, pid: its, args }) =>
      name === 'thread_name' && its === pid && args?.name === 'CrRendererMain',
  );
  if (!main) throw new Error(`the trace has no main thread of ${url}`);
  const all = events.filter(
    ({ ph, pid: its, tid }) => ph === 'X' && its === pid && tid === main.tid,
  );
  const commit = all.findLast(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url);
  const tasks = outermost(
    all.filter(
      ({ name, ts }) =>
        (name === 'RunTask' || name.endsWith('::RunTask')) && ts > (commit?.ts ?? -Infinity),
    ),
  );
  const start = Math.min(...tasks.map(({ ts }) => ts));
  const here = all.filter(({ ts }) => ts >= start);
  const named = here.filter(
    ({ name, args }) =>
      OWN_EVENTS.has(name) && args?.data?.url?.startsWith('chrome-extension:') === true,
  );
  const first = Math.min(...named.map(({ ts }) => ts));
  const microtasks = here.filter(
    ({ name, ts }) => isBare && name === 'RunMicrotasks' && ts > first,
  );
  const own = outermost([...named, ...microtasks]);
  const ownTasks = tasks.filter((task) => own.some((event) => isIn(event, task)));
  const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);
  return {
    busyMs: sum(tasks.map(workedMs)),
    ownMs: sum(own.map(workedMs)),
    longestOwnTaskMs: Math.max(0, ...ownTasks.map(workedMs)),
    longestOwnCallMs: Math.max(0, ...own.map(workedMs)),
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

function workedMs({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
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
