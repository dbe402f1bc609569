import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import boot from '@/entrypoints/boot';

const ARTICLE = `<p>${'خبر من بيروت. '.repeat(30)}</p>`;
const sendMessage = vi.fn(() => Promise.resolve());

beforeEach(() => {
  document.body.innerHTML = '';
  sendMessage.mockClear();
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the observer hear of a change. */
const heard = () => new Promise((resolve) => setTimeout(resolve));

test('says hello once on a page with Arabic, and is gone', async () => {
  document.body.innerHTML = ARTICLE;
  boot.main();
  document.body.innerHTML += ARTICLE;
  await heard();
  expect(sendMessage.mock.calls).toEqual([[{ type: 'hello', request: {} }]]);
});

test('says nothing on a page without', () => {
  document.body.innerHTML = '<p>News from Beirut.</p>';
  boot.main();
  expect(sendMessage).not.toHaveBeenCalled();
});

test('looks again at a page that changes, at most once a second', async () => {
  const look = vi.spyOn(Document.prototype, 'createTreeWalker');
  boot.main();
  await heard();
  vi.useFakeTimers();
  const before = look.mock.calls.length;
  for (let i = 0; i < 20; i++) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(look.mock.calls.length).toBe(before);
  document.body.innerHTML = ARTICLE;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look.mock.calls.length).toBe(before + 1);
  expect(sendMessage).toHaveBeenCalledOnce();
  look.mockRestore();
});

test.each([
  ['has no runtime any more', {}],
  [
    'throws at once',
    {
      runtime: {
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    },
  ],
  ['rejects', { runtime: { sendMessage: () => Promise.reject(new Error('gone')) } }],
])('stays quiet when the extension has gone and %s', async (_name, chrome) => {
  vi.stubGlobal('chrome', chrome);
  document.body.innerHTML = ARTICLE;
  expect(() => boot.main()).not.toThrow();
  await heard();
});

test('says hello again, more and more seldom, until it is heard', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = ARTICLE;
  sendMessage.mockRejectedValueOnce(new Error('closed')).mockRejectedValueOnce(new Error('closed'));
  boot.main();
  await vi.advanceTimersByTimeAsync(400);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('gives up in the end', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = ARTICLE;
  const refuse = vi.fn(() => Promise.reject(new Error('gone')));
  vi.stubGlobal('chrome', { runtime: { sendMessage: refuse } });
  boot.main();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(refuse.mock.calls.length).toBeLessThan(10);
  expect(vi.getTimerCount()).toBe(0);
});

test('brought again, looks with one observer', () => {
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  boot.main();
  const before = disconnect.mock.calls.length;
  boot.main();
  expect(disconnect.mock.calls.length).toBe(before + 1);
  disconnect.mockRestore();
});
