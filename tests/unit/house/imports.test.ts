import { describe, expect, it } from 'vitest';
import { bundleOf, stripComments as code, readTree, type SourceFile, startOf } from './tree';

const tree = readTree(['entrypoints', 'components', 'lib']);

/** Part of the house a path belongs to: `lib/match`, `lib/texts.ts`, `components`, … */
function partOf(path: string): string {
  const [top, second] = path.split('/');
  return top === 'lib' ? `lib/${second}` : top!;
}

const under = (folder: string) => tree.filter(({ path }) => path.startsWith(folder));

/** `file → import` lines that break a rule: the test's message says where to look. */
function breaches(
  files: readonly SourceFile[],
  isAllowed: (to: string, isType: boolean) => boolean,
) {
  return files.flatMap(({ path, imports }) =>
    imports.filter(({ to, isType }) => !isAllowed(to, isType)).map(({ to }) => `${path} → ${to}`),
  );
}

/**
 * Downwards only (design.md §3): what each part of lib may import besides itself and packages.
 * A part that is missing here fails: it must first find its place.
 */
const ALLOWED_IN_LIB: Readonly<Record<string, readonly string[]>> = {
  'lib/limits.ts': [],
  'lib/entity-types.ts': [],
  'lib/clean-text.ts': [],
  'lib/edtf': [],
  'lib/texts.ts': [],
  'lib/sites.ts': [],
  'lib/arabic': ['lib/edtf'],
  'lib/pack': ['lib/arabic', 'lib/edtf'],
  'lib/match': ['lib/pack', 'lib/arabic', 'lib/edtf'],
  'lib/text-blocks.ts': ['lib/annotate.ts'],
  'lib/annotate.ts': ['lib/match', 'lib/pack', 'lib/arabic', 'lib/edtf'],
  'lib/summary': ['lib/annotate.ts', 'lib/match', 'lib/pack', 'lib/arabic', 'lib/edtf'],
  'lib/draft': [
    'lib/annotate.ts',
    'lib/match',
    'lib/pack',
    'lib/arabic',
    'lib/edtf',
    'lib/clean-text.ts',
  ],
  'lib/card': ['lib/pack', 'lib/arabic', 'lib/edtf', 'lib/texts.ts'],
  'lib/timeline': ['lib/card', 'lib/pack', 'lib/arabic', 'lib/edtf', 'lib/texts.ts'],
  'lib/settings': ['lib/pack'],
  'lib/stores': ['lib/settings', 'lib/timeline', 'lib/pack', 'lib/edtf'],
  'lib/page': ['lib/annotate.ts', 'lib/match', 'lib/pack', 'lib/arabic'],
};

/** A list and numbers, no code: whoever needs them may have them, and nothing comes with them. */
const LEAVES = ['lib/limits.ts', 'lib/entity-types.ts'];

describe('imports go downwards', () => {
  it('lib knows neither components nor entrypoints', () => {
    expect(breaches(under('lib/'), (to) => !/^(components|entrypoints)\//.test(to))).toEqual([]);
  });

  it('components know no entrypoint', () => {
    expect(breaches(under('components/'), (to) => !to.startsWith('entrypoints/'))).toEqual([]);
  });

  it('each part of lib imports only the parts below it', () => {
    const files = under('lib/').filter(({ path }) => path !== 'lib/messages.ts');
    const unplaced = files.map(({ path }) => partOf(path)).filter((part) => !ALLOWED_IN_LIB[part]);
    expect([...new Set(unplaced)]).toEqual([]);
    const found = files.flatMap((file) => {
      const part = partOf(file.path);
      return breaches([file], (to) => {
        const target = partOf(to);
        const isBelow = target === part || ALLOWED_IN_LIB[part]!.includes(target);
        return !to.startsWith('lib/') || isBelow || LEAVES.includes(target);
      });
    });
    expect(found).toEqual([]);
  });

  it('nothing else in lib imports messages.ts or the stores', () => {
    const files = under('lib/').filter(({ path }) => !/^lib\/(messages\.ts|stores\/)/.test(path));
    expect(breaches(files, (to) => !/^lib\/(messages\.ts|stores\/)/.test(to))).toEqual([]);
  });

  it('messages.ts takes types and bounds from lib, never code', () => {
    const messages = tree.filter(({ path }) => path === 'lib/messages.ts');
    const isBound = (to: string) => LEAVES.includes(partOf(to));
    const found = breaches(
      messages,
      (to, isType) => isType || isBound(to) || !to.startsWith('lib/'),
    );
    expect(found).toEqual([]);
  });

  it('bounds bring nothing with them', () => {
    const leaves = tree.filter(({ path }) => LEAVES.includes(path));
    expect(leaves.map(({ imports }) => imports)).toEqual([[], []]);
  });
});

describe('the extension API has few edges', () => {
  const isApi = (to: string) => /^(wxt|#i18n|webextension-polyfill|@wxt-dev)\b/.test(to);

  it('in lib only messages.ts and the stores touch it', () => {
    const files = under('lib/').filter(({ path }) => !/^lib\/(messages\.ts|stores\/)/.test(path));
    expect(breaches(files, (to) => !isApi(to))).toEqual([]);
  });

  it('components touch none of it, and know messages by their types only', () => {
    const found = breaches(
      under('components/'),
      (to, isType) => !isApi(to) && (isType || !/^lib\/(messages\.ts|stores\/)/.test(to)),
    );
    expect(found).toEqual([]);
  });

  it('pure lib names no global of browser or page', () => {
    const isImpure = /^lib\/(page|stores)\/|^lib\/messages\.ts$/;
    const globals =
      /(?<![.\w'"`$])(?:browser|chrome|document|window|localStorage|indexedDB)\s*[.[(]/;
    const found = under('lib/')
      .filter(({ path }) => !isImpure.test(path))
      .filter(({ text }) => globals.test(code(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('content code stays light', () => {
  const card = 'entrypoints/card.content/index.ts';
  const annotator = 'entrypoints/annotator.content/index.ts';
  const entries = ['entrypoints/boot.ts', annotator, card];
  const heavy = /^lib\/(match|pack|arabic|edtf|summary|stores|annotate\.ts)/;

  it.each(entries)('%s takes types from the matcher, the pack and Arabic, never code', (entry) => {
    const bundle = bundleOf(entry, tree);
    const found = [...bundle].filter(([path]) => heavy.test(path)).map(([, way]) => way);
    expect(found).toEqual([]);
  });

  it('boot brings no browser API: it would be ten times its own weight', () => {
    const bundle = [...bundleOf('entrypoints/boot.ts', tree).keys()];
    const packages = bundle.filter((path) => !/^(lib\/page|entrypoints)\//.test(path));
    expect(packages).toEqual(['wxt/utils/define-unlisted-script']);
  });

  it('the annotator takes the API as the browser has it, without the polyfill', () => {
    const bundle = [...bundleOf(annotator, tree).keys()];
    expect(bundle).toContain('@wxt-dev/browser');
    expect(bundle).not.toContain('wxt/browser');
  });

  it('the card brings neither the browser API nor the page reader, the annotator no card', () => {
    const ofCard = [...bundleOf(card, tree).keys()].filter((path) =>
      /^lib\/(page|messages)|^wxt/.test(path),
    );
    // Of the page's side only how to scroll to a text, safe from a page's clobbered properties.
    expect(ofCard.sort()).toEqual([
      'lib/page/dom.ts',
      'lib/page/scroll.ts',
      'wxt/utils/define-content-script',
    ]);
    const ofAnnotator = [...bundleOf(annotator, tree).keys()];
    expect(ofAnnotator.filter((path) => /^(components|preact|lib\/card)/.test(path))).toEqual([]);
  });

  it.each(entries)('%s never touches storage', (entry) => {
    const byPath = new Map(tree.map((file) => [file.path, file.text]));
    const found = [...bundleOf(entry, tree).keys()].filter(
      (path) => /\bstorage\b/.test(code(byPath.get(path) ?? '')) || path === 'wxt/utils/storage',
    );
    expect(found).toEqual([]);
  });
});

it('what only an import of a pack needs does not run whenever the background wakes', () => {
  const start = startOf('entrypoints/background/index.ts', tree);
  const heavy =
    /^lib\/pack\/(compile(?!-condition)|validate|variants|build-tables|dates)|^lib\/edtf\/parse|^edtf$/;
  expect([...start].filter(([path]) => heavy.test(path)).map(([, way]) => way)).toEqual([]);
});
