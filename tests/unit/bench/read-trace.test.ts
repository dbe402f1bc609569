import { expect, it } from 'vitest';
import { readTrace, type TraceEvent } from '@/tools/bench-page/read-trace';

const PAGE = 'https://news.example/';
const SCRIPT = 'chrome-extension://siyaq/annotator.js';

/** Times in ms; `worked` where another process kept the thread waiting. */
function event(name: string, start: number, ms: number, url = '', worked = ms): TraceEvent {
  return {
    name,
    ph: 'X',
    pid: 1,
    tid: 1,
    ts: start * 1_000,
    dur: ms * 1_000,
    tdur: worked * 1_000,
    args: { data: { url } },
  };
}

function read(events: readonly TraceEvent[], isBare = true) {
  const browser = { ph: 'I', pid: 9, tid: 9, ts: 0 };
  const frames = [{ url: PAGE, processId: 1 }];
  return readTrace(
    [
      { ...browser, name: 'TracingStartedInBrowser', args: { data: { frames } } },
      { ...event('thread_name', 0, 0), ph: 'M', args: { name: 'CrRendererMain' } },
      ...events,
    ],
    PAGE,
    isBare,
  );
}

it('a load begins after the task that takes the old page away', () => {
  const old = [event('RunTask', 0, 30), event('FunctionCall', 1, 20, SCRIPT)];
  const commit = [
    event('RunTask', 40, 50),
    event('FunctionCall', 41, 5, SCRIPT),
    event('CommitLoad', 60, 1, PAGE),
  ];
  const own = [event('RunTask', 100, 8), event('EvaluateScript', 101, 6, SCRIPT)];
  expect(read([...old, ...commit, ...own])).toEqual({
    busyMs: 8,
    ownMs: 6,
    longestOwnTaskMs: 8,
    longestOwnCallMs: 6,
  });
});

it('without a load all of it counts', () => {
  expect(read([event('RunTask', 0, 3), event('FunctionCall', 1, 1, SCRIPT)]).busyMs).toBe(3);
});

it('tasks without a script of ours are the page’s, however long', () => {
  const { busyMs, longestOwnTaskMs } = read([
    event('RunTask', 0, 90),
    event('Layout', 1, 80),
    event('RunTask', 100, 4),
    event('FunctionCall', 101, 3, SCRIPT),
  ]);
  expect([busyMs, longestOwnTaskMs]).toEqual([94, 4]);
});

it('a task within a task, and a call within a call, count once', () => {
  const { busyMs, ownMs } = read([
    event('RunTask', 0, 10),
    event('ThreadControllerImpl::RunTask', 1, 8),
    event('EvaluateScript', 2, 6, SCRIPT),
    event('v8.compile', 3, 2, SCRIPT),
  ]);
  expect([busyMs, ownMs]).toEqual([10, 6]);
});

it('what other processes keep the thread waiting is not its work', () => {
  const task = event('RunTask', 0, 40, '', 9);
  const call = event('FunctionCall', 1, 38, SCRIPT, 7);
  expect(read([task, call])).toMatchObject({ busyMs: 9, ownMs: 7, longestOwnTaskMs: 9 });
});

it('on a page without scripts, microtasks after our first script are ours', () => {
  const events = [
    event('RunTask', 0, 5),
    event('RunMicrotasks', 1, 3),
    event('RunTask', 10, 2),
    event('EvaluateScript', 11, 1, SCRIPT),
    event('RunTask', 20, 12),
    event('RunMicrotasks', 21, 11),
  ];
  expect(read(events)).toMatchObject({ ownMs: 12, longestOwnTaskMs: 12 });
  expect(read(events, false)).toMatchObject({ ownMs: 1, longestOwnTaskMs: 2 });
});
