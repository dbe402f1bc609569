import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (message: unknown) => void;

/** One connection as the background has it. */
export interface FakePort {
  readonly name: string;
  /** What the window said over it. */
  readonly said: { type: string; text?: string; id?: string }[];
  readonly isOpen: boolean;
  /** What the background says. */
  say(reply: unknown): void;
  /** The background dies. */
  die(): void;
}

/** Stands in for the background's side of ports: keeps each that a window opens, newest last. */
export function fakePorts(): FakePort[] {
  const ports: FakePort[] = [];
  const connect = ({ name }: { name: string }) => {
    const heard: Listener[] = [];
    const ended: Listener[] = [];
    const fake = { name, said: [] as FakePort['said'], isOpen: true };
    ports.push(
      Object.assign(fake, {
        say: (reply: unknown) => {
          for (const listener of heard) listener(reply);
        },
        die: () => {
          fake.isOpen = false;
          for (const listener of ended) listener(undefined);
        },
      }),
    );
    return {
      name,
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
      onDisconnect: { addListener: (listener: Listener) => ended.push(listener) },
      postMessage: (message: FakePort['said'][number]) => {
        if (!fake.isOpen) throw new Error('Attempting to use a disconnected port object');
        fake.said.push(message);
      },
      // Only the other side hears of it.
      disconnect: () => {
        fake.isOpen = false;
      },
    };
  };
  Object.assign(fakeBrowser.runtime, { connect });
  return ports;
}
