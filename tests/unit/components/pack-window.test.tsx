import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsWindow } from '@/entrypoints/options/OptionsWindow';
import { piecesOf } from '@/entrypoints/pages/pack-file';
import { MAX_PACK_BYTES, type PackInfo } from '@/lib/pack/info';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { background, permissions } from './background';
import { BUNDLED, CAPITALS, PREVIEW, PROBLEMS } from './pack-states';
import { type FakePort, fakePorts } from './port';
import { button, press, read, show } from './show';

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((done) => setTimeout(done));
  });

let ports: FakePort[];
/** What the background has; changed by what it is asked. */
let packs: PackInfo[];

/** The window, drawn and answered; `replies` in place of what a sound background says. */
async function openWindow(replies: Record<string, unknown> = {}) {
  let removed: PackInfo | undefined;
  const fake = background({
    getSettings: DEFAULT_SETTINGS,
    getPacks: () => packs,
    changePack: ({ id, enabled }: { id: string; enabled: boolean }) => {
      packs = packs.map((pack) => (pack.id === id ? { ...pack, enabled } : pack));
      return packs;
    },
    removePack: ({ id }: { id: string }) => {
      removed = packs.find((pack) => pack.id === id);
      packs = packs.filter((pack) => pack.id !== id);
      return packs;
    },
    restorePack: () => {
      if (removed) packs = [...packs, removed];
      return packs;
    },
    ...replies,
  });
  const root = show(<OptionsWindow />);
  await settle();
  return { ...fake, root };
}

const file = (name: string, contents: BlobPart = '{"format":"siyaq-pack"}') =>
  new File([contents], name, { type: 'application/json' });

async function choose(root: Element, ...files: readonly File[]): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

const port = () => ports.at(-1)!;
const say = (reply: unknown) => act(() => port().say(reply));
const toast = (root: Element) => read(root.querySelector('.toast'));
const panel = (root: Element) => read(root.querySelector('.import'));
const row = (root: Element, id: string) => root.querySelector(`[data-pack="${id}"]`);
const undoKey = () => new KeyboardEvent('keydown', { code: 'KeyZ', ctrlKey: true, bubbles: true });

beforeEach(() => {
  permissions(true);
  Object.assign(fakeBrowser, { commands: { getAll: async () => [] } });
  ports = fakePorts();
  packs = [BUNDLED, CAPITALS];
});

describe('packs', () => {
  test('a switch takes effect at once, and is taken back where it was not kept', async () => {
    const { root, requests } = await openWindow();
    press(row(root, CAPITALS.id)!.querySelector('input')!);
    await settle();
    expect(requests('changePack')).toEqual([{ id: CAPITALS.id, enabled: true }]);
    expect(row(root, CAPITALS.id)!.querySelector('input')!.checked).toBe(true);
  });

  test('a switch that was not kept is taken back, and that is said', async () => {
    const { root } = await openWindow({
      changePack: () => {
        throw new Error('broken');
      },
    });
    press(row(root, CAPITALS.id)!.querySelector('input')!);
    await settle();
    expect(row(root, CAPITALS.id)!.querySelector('input')!.checked).toBe(false);
    expect(toast(root)).toContain('That did not work');
  });

  test('a removed pack comes back by the toast’s button, which has the focus', async () => {
    const { root } = await openWindow();
    press(button(root, 'Remove the pack'));
    await settle();
    expect(row(root, CAPITALS.id)).toBeNull();
    expect(toast(root)).toContain('The pack “Arab capitals” was removed.');
    expect(document.activeElement).toBe(button(root, 'Undo'));
    press(button(root, 'Undo'));
    await settle();
    expect(row(root, CAPITALS.id)).not.toBeNull();
    expect(toast(root)).toContain('is back');
  });

  test('and by Ctrl+Z, once', async () => {
    const { root, requests } = await openWindow();
    press(button(root, 'Remove the pack'));
    await settle();
    for (let i = 0; i < 2; i++) {
      window.dispatchEvent(undoKey());
      await settle();
    }
    expect(row(root, CAPITALS.id)).not.toBeNull();
    expect(requests('restorePack')).toEqual([{ id: CAPITALS.id }]);
  });

  test('a pack that is not there any more cannot come back: said, not claimed', async () => {
    const { root } = await openWindow({ restorePack: () => packs });
    press(button(root, 'Remove the pack'));
    await settle();
    press(button(root, 'Undo'));
    await settle();
    expect(toast(root)).toContain('That did not work');
  });

  test('what changed elsewhere is shown', async () => {
    const { root, tell } = await openWindow();
    packs = [BUNDLED];
    await tell('packs');
    await settle();
    expect(row(root, CAPITALS.id)).toBeNull();
  });

  test('is given out as one file, whole characters where a piece ended within one', async () => {
    const { root } = await openWindow();
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:pack';
    });
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(this.download);
    });
    press(button(root, 'Export the pack'));
    expect(port().name).toBe('export-pack');
    expect(port().said).toEqual([{ type: 'export', id: CAPITALS.id }]);
    const text = '{"author":"😀"}';
    say({ type: 'piece', text: text.slice(0, 12) });
    say({ type: 'piece', text: text.slice(12) });
    say({ type: 'end' });
    await settle();
    expect(await made[0]!.text()).toBe(text);
    expect(clicked).toEqual(['arab-capitals.siyaq.json']);
    expect(port().isOpen).toBe(false);
  });

  test('that cannot be given out says so', async () => {
    const { root } = await openWindow();
    press(button(root, 'Export the pack'));
    say({ type: 'failed' });
    await settle();
    expect(toast(root)).toContain('That did not work');
  });
});

describe('an import', () => {
  test('goes over a port to its end: file, progress, preview, yes, stored', async () => {
    packs = [BUNDLED];
    const { root } = await openWindow();
    await choose(root, file('capitals.json', '\ufeff{"title":"عمّان"}'));
    expect(port().name).toBe('import-pack');
    expect(port().said).toEqual([{ type: 'piece', text: '{"title":"عمّان"}' }, { type: 'end' }]);
    say({ type: 'progress', stage: 'checking', done: 0.5 });
    expect(root.querySelector('progress')!.value).toBe(0.5);
    say({ type: 'preview', preview: PREVIEW });
    expect(panel(root)).toContain('Import the pack “Arab capitals”?');
    press(button(root.querySelector('.notice-actions')!, 'Import'));
    expect(port().said.at(-1)).toEqual({ type: 'accept' });
    expect(panel(root)).toContain('Storing it…');
    packs = [BUNDLED, { ...CAPITALS, enabled: true }];
    say({ type: 'stored', packs });
    await settle();
    expect(panel(root)).toBe('');
    expect(toast(root)).toContain('The pack “Arab capitals” was imported');
    expect(row(root, CAPITALS.id)!.querySelector('input')!.checked).toBe(true);
    expect(port().isOpen).toBe(false);
  });

  test('of an update that stays off says so', async () => {
    const { root } = await openWindow();
    await choose(root, file('capitals.json'));
    say({ type: 'preview', preview: { ...PREVIEW, replaces: CAPITALS } });
    press(button(root, 'Update'));
    say({ type: 'stored', packs });
    expect(toast(root)).toContain('it is switched off, as before');
  });

  test('sends a long text in pieces, never half a character', () => {
    const text = `${'ا'.repeat(9)}😀${'ب'.repeat(20)}`;
    const pieces = [...piecesOf(text, 10)];
    expect(pieces.join('')).toBe(text);
    expect(pieces.map(({ length }) => length)).toEqual([9, 10, 10, 2]);
    expect([...piecesOf('')]).toEqual([]);
  });

  test('cancelled closes the port; what comes late is not heard', async () => {
    const { root } = await openWindow();
    await choose(root, file('a.json'), file('b.json'));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await settle();
    expect(port().isOpen).toBe(false);
    say({ type: 'preview', preview: PREVIEW });
    expect(panel(root)).toBe('');
    expect(toast(root)).toContain('cancelled');
    expect(ports).toHaveLength(1);
  });

  test('declined changes nothing and goes on to the next file', async () => {
    const { root } = await openWindow();
    await choose(root, file('a.json'), file('b.json'));
    expect(panel(root)).toContain('1 more file waits its turn.');
    say({ type: 'preview', preview: PREVIEW });
    press(button(root, 'Don’t import'));
    await settle();
    expect(ports.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(panel(root)).toContain('Importing “b.json”');
  });

  test('while one is under way, another file waits its turn', async () => {
    const { root } = await openWindow();
    await choose(root, file('a.json'));
    say({ type: 'refused', problems: PROBLEMS.slice(3, 5), total: 2 });
    await choose(root, file('b.json'));
    expect(ports).toHaveLength(1);
    expect(panel(root)).toContain('a.json');
    press(button(root, 'Go on to the next file'));
    await settle();
    expect(panel(root)).toContain('Importing “b.json”');
  });

  test.each([
    ['too large', new File([], 'x.json'), 'no pack larger than 20 megabytes'],
    ['empty', file('x.json', ''), 'The file is empty.'],
    ['no text', file('x.json', new Uint8Array([0x7b, 0xff, 0x7d])), 'not text in UTF-8'],
    ['not readable', new File(['{}'], 'x.json'), 'could not be read'],
  ])('of a file that is %s goes nowhere', async (what, chosen, words) => {
    if (what === 'too large') {
      Object.defineProperty(chosen, 'size', { value: MAX_PACK_BYTES + 1 });
    }
    if (what === 'not readable') {
      Object.defineProperty(chosen, 'arrayBuffer', {
        value: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
      });
    }
    const { root } = await openWindow();
    await choose(root, chosen);
    expect(panel(root)).toContain(words);
    expect(ports).toEqual([]);
  });

  test.each([
    ['full', 'not enough room on the disk'],
    ['failed', 'an error in Siyaq'],
  ])('that failed (%s) is said, and can be tried again', async (reason, words) => {
    const { root } = await openWindow();
    await choose(root, file('a.json'));
    say({ type: 'failed', reason });
    expect(panel(root)).toContain(words);
    press(button(root.querySelector('.import')!, 'Try again'));
    await settle();
    expect(ports).toHaveLength(2);
    expect(port().said.at(-1)).toEqual({ type: 'end' });
  });

  test('whose background dies is lost, and can be tried again', async () => {
    const { root } = await openWindow();
    await choose(root, file('a.json'));
    act(() => port().die());
    await settle();
    expect(panel(root)).toContain('The browser stopped Siyaq before the import was done.');
    expect(panel(root)).toContain('nothing was changed');
    press(button(root.querySelector('.import')!, 'Try again'));
    await settle();
    expect(ports).toHaveLength(2);
  });

  test('with no extension to go to is lost', async () => {
    const { root } = await openWindow();
    Object.assign(fakeBrowser.runtime, {
      connect: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    await choose(root, file('a.json'));
    expect(panel(root)).toContain('The browser stopped Siyaq');
  });
});

describe('a background that dies while the reader looks at the preview', () => {
  async function previewThenDeath() {
    const opened = await openWindow();
    await choose(opened.root, file('a.json', '{"id":"a"}'));
    say({ type: 'preview', preview: PREVIEW });
    act(() => port().die());
    await settle();
    expect(panel(opened.root)).toContain('Import the pack “Arab capitals”?');
    press(button(opened.root.querySelector('.notice-actions')!, 'Import'));
    await settle();
    expect(port().said).toEqual([{ type: 'piece', text: '{"id":"a"}' }, { type: 'end' }]);
    return opened;
  }

  test('is asked anew by the yes, which holds for the same preview', async () => {
    const { root } = await previewThenDeath();
    const later = { ...PREVIEW, info: { ...PREVIEW.info, importedAt: Date.now() } };
    say({ type: 'preview', preview: later });
    expect(port().said.at(-1)).toEqual({ type: 'accept' });
    say({ type: 'stored', packs });
    expect(toast(root)).toContain('was imported');
  });

  test('is not given the yes for another one: the reader sees that first', async () => {
    const { root } = await previewThenDeath();
    say({ type: 'preview', preview: { ...PREVIEW, replaces: CAPITALS } });
    expect(port().said.at(-1)).toEqual({ type: 'end' });
    expect(panel(root)).toContain('Update the pack “Arab capitals”?');
    press(button(root, 'Update'));
    expect(port().said.at(-1)).toEqual({ type: 'accept' });
  });
});

describe('a background that dies after the yes', () => {
  async function yesThenDeath(after: PackInfo[]) {
    const { root } = await openWindow();
    await choose(root, file('a.json'));
    say({ type: 'preview', preview: { ...PREVIEW, replaces: CAPITALS } });
    press(button(root, 'Update'));
    packs = after;
    act(() => port().die());
    await settle();
    return root;
  }

  test('may have stored the pack: then it is stored', async () => {
    const root = await yesThenDeath([BUNDLED, { ...CAPITALS, importedAt: 1_700_000_000_000 }]);
    expect(toast(root)).toContain('was updated');
  });

  test('may not have: then it is lost', async () => {
    const root = await yesThenDeath([BUNDLED, CAPITALS]);
    expect(panel(root)).toContain('The browser stopped Siyaq');
  });
});
