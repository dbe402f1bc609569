import { onTestFinished, vi } from 'vitest';
import { type Interaction, startInteraction } from '@/entrypoints/card.content/interaction';
import type { MentionHandle, MentionSource } from '@/entrypoints/card.content/mention-source';
import type { send } from '@/lib/messages';
import type { Texts } from '@/lib/texts';
import { bare, person, textsIn } from './fixture';

/** A page with mentions, and the card's side of the annotator running on it. */
export interface Stage {
  readonly interaction: Interaction;
  readonly source: MentionSource;
  readonly mentions: readonly MentionHandle[];
  /** Requests sent to the background. */
  readonly sent: { type: string; request: unknown }[];
  readonly controller: AbortController;
  readonly texts: Texts;
  host(): Element | null;
  /** Inside the closed root; only a test that saw it being made can look there. */
  dialog(): HTMLElement | null;
  button(name: string): HTMLElement;
  element(selector: string): HTMLElement;
}

/** @param html the page; each element with `data-entity` is a mention, in order */
export function setStage(
  html: string,
  { language = 'ar' as 'ar' | 'en', canSave = true, reply = { ok: true } as unknown } = {},
): Stage {
  document.body.innerHTML = html;
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });

  const elements = [...document.querySelectorAll<HTMLElement>('[data-entity]')];
  const mentions = elements.map(handleOf);
  const saved = new Map<string, string>();
  const current = vi.fn();
  const source: MentionSource = {
    at: (x, y) =>
      mentions.find((mention) => {
        const rect = mention.range()?.getBoundingClientRect();
        return rect && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
      }) ?? null,
    all: () => mentions.filter((mention) => mention.range()),
    card: (entity) => (entity === 'csto' ? bare(language) : person(language)),
    sentence: ({ block }) => elements[block]?.closest('p')?.textContent ?? '',
    savedId: (sentence) => saved.get(sentence),
    setSaved: (sentence, id) => {
      if (id) saved.set(sentence, id);
      else saved.delete(sentence);
    },
    setCurrent: current,
    published: '2022-01-13',
    settings: { types: [], off: false, canSave },
  };
  const sent: Stage['sent'] = [];
  const fakeSend = async (type: string, request: unknown) => {
    sent.push({ type, request });
    return reply;
  };
  const texts = textsIn(language);
  vi.spyOn(texts, 'prepare');
  const controller = new AbortController();
  const interaction = startInteraction({
    source,
    texts,
    signal: controller.signal,
    send: fakeSend as unknown as typeof send,
  });
  onTestFinished(() => {
    controller.abort();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  const dialog = () => {
    const found = roots.at(-1)?.querySelector<HTMLElement>('[role=dialog]');
    return found?.checkVisibility() ? found : null;
  };
  return {
    interaction,
    source,
    mentions,
    sent,
    controller,
    texts,
    host: () => document.querySelector('siyaq-card'),
    dialog,
    button(name) {
      const all = [...(dialog()?.querySelectorAll('button') ?? [])];
      const found = all.find((button) => button.title === name || button.textContent === name);
      if (!found) throw new Error(`no button “${name}”`);
      return found;
    },
    element: (selector) => document.querySelector<HTMLElement>(selector)!,
  };
}

function handleOf(element: HTMLElement, index: number): MentionHandle {
  const entity = element.dataset.entity!;
  return {
    key: index + 1,
    block: index,
    mention: {
      start: 0,
      end: element.textContent.length,
      entity,
      type: entity === 'csto' ? 'organisation' : 'person',
      alias: element.textContent,
      certainty: 'sure',
      rule: 'name',
      alternatives: [],
      sentence: { start: 0, end: 0 },
    },
    range() {
      if (!element.isConnected) return null;
      const range = document.createRange();
      range.selectNodeContents(element);
      return range;
    },
  };
}
