import type { FoundMentions, send } from '@/lib/messages';
import type { PageBlock, Update } from '@/lib/page/blocks';
import { keepPainted } from '@/lib/page/keep-painted';
import { Painter } from '@/lib/page/paint';
import { PageReader } from '@/lib/page/reader';
import type { PageSettings } from '@/lib/settings/settings';
import { PageMentions } from './page-mentions';
import { Questions } from './questions';

interface SessionOptions {
  readonly send: typeof send;
  readonly isFirefox: boolean;
  /** Whether the extension that this script came from is still there. */
  readonly isAlive: () => boolean;
  /** Mentions, cards, saved sentences or settings changed. */
  readonly onChange: () => void;
}

/**
 * One page from the first look to the end: text goes to the background, names come back and
 * are painted, changes are followed. Everything hangs on one signal; once it is aborted the
 * page is as if we had never been there.
 */
export class Session {
  readonly reader: PageReader;
  readonly questions: Questions;
  readonly mentions: PageMentions;
  readonly painter: Painter;
  /** Ids of saved sentences by the sentence, as the page spells it. */
  readonly saved = new Map<string, string>();
  settings: PageSettings = {
    types: ['person', 'place', 'organisation', 'event', 'concept'],
    off: false,
    canSave: false,
  };
  isOrphaned = false;
  /** The settings that the paint follows; none before the first answer. */
  private applied = '';
  private readonly controller = new AbortController();
  private readonly isAlive: () => boolean;
  private readonly onChange: () => void;
  private address = addressOf(location);

  constructor({ send, isFirefox, isAlive, onChange }: SessionOptions) {
    const { signal } = this;
    this.isAlive = isAlive;
    this.onChange = onChange;
    this.painter = new Painter(isFirefox);
    this.mentions = new PageMentions(this.painter);
    this.reader = new PageReader(
      document,
      {
        onGone: (texts) => this.mentions.onGone(texts),
        onUpdate: (update) => this.onUpdate(update),
        onSlice: () => this.onSlice(),
      },
      signal,
    );
    this.questions = new Questions(
      send,
      this.reader.blocks,
      {
        onFound: (reply, asked) => this.onFound(reply, asked),
        onFailure: () => this.end(),
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      this.isOrphaned = !isAlive();
      this.painter.show(null);
    });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get isWorking(): boolean {
    return !this.signal.aborted && (this.reader.isBusy || this.questions.isBusy);
  }

  start(): void {
    this.reader.start();
    keepPainted(this.painter, () => this.isStillWanted(), this.signal);
  }

  apply(settings: PageSettings): void {
    this.settings = settings;
    this.applied = JSON.stringify(settings);
    this.painter.show(settings.off ? null : settings.types);
    this.mentions.reorder();
    if (!settings.off) void this.questions.run();
    this.onChange();
  }

  end(): void {
    this.controller.abort();
  }

  /** Also the moment when an update of the extension is noticed on a page that rests. */
  private isStillWanted(): boolean {
    if (!this.isAlive()) this.end();
    return !this.signal.aborted;
  }

  private onUpdate(update: Update): void {
    this.questions.drop(update.left);
    this.questions.add(update.fresh);
    this.mentions.onUpdate(update);
    if (update.left.length > 0) this.onChange();
  }

  private onSlice(): void {
    const address = addressOf(location);
    if (address !== this.address) {
      this.address = address;
      this.questions.restart();
    }
    if (!this.settings.off) void this.questions.run();
  }

  private onFound(reply: FoundMentions, asked: readonly PageBlock[]): void {
    const found = new Map(reply.mentions.map(({ block, mentions }) => [block, mentions]));
    for (const block of asked) this.mentions.take(block, found.get(block.id) ?? []);
    for (const { id, sentence } of reply.saved) this.saved.set(sentence, id);
    if (JSON.stringify(reply.settings) === this.applied) this.onChange();
    else this.apply(reply.settings);
  }
}

/** The page's address without its fragment: another one is another page. */
function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}
