import { browser } from 'wxt/browser';
import type { BundledPack } from '@/lib/pack/bundled';
import { countPack } from '@/lib/pack/count';
import { hashOfId } from '@/lib/pack/id-table';
import type { PackInfo } from '@/lib/pack/info';
import { readWrittenKinds } from '@/lib/pack/kinds';
import { identitiesOf, type Links, linkPacks } from '@/lib/pack/links';
import { namesOf } from '@/lib/pack/names';
import { recordsOf } from '@/lib/pack/records';
import { STORED_LAYOUT } from '@/lib/pack/stored-form';
import { openTables, type Tables } from '@/lib/pack/tables';
import type { PackHead, PackStore, StoredPacks } from '@/lib/stores/packs';
import { openStoredPack, type StoredPack } from '@/lib/stores/stored-pack';
import { interfaceLanguage } from '@/lib/texts';
import { createKnowledge, type Knowledge, type UsedPack } from './knowledge';

/** Where the build puts the bundled pack, and the tables built of it. */
const PACK_FILE = '/packs/kazakhstan-2022.json';
const TABLES_FILE = '/packs/kazakhstan-2022.bin';

export interface LoadOptions {
  readonly store: PackStore;
  /** Packs that were found to be unreadable before. */
  readonly without: ReadonlySet<string>;
  /** Packs whose stored form is of an older release: it has to be made anew. */
  readonly onOutdated: (ids: readonly string[]) => void;
}

/**
 * Reads the bundled pack and the tables built of it, and the stored forms of imported packs in
 * use. The bundled one was validated when the extension was built, so only what a broken
 * installation does to it is looked for here; without it nothing works. An imported pack that
 * cannot be read is left out.
 *
 * @throws when a file is missing, cut off or not what it should be
 */
export async function loadKnowledge(options: LoadOptions): Promise<Knowledge> {
  const [pack, tables, imported] = await Promise.all([
    readFile(PACK_FILE).then((file) => file.json() as Promise<BundledPack>),
    readFile(TABLES_FILE).then((file) => file.arrayBuffer()),
    readImported(options),
  ]);
  if (pack?.pack?.format !== 'siyaq-pack') throw new Error(`${PACK_FILE}: not a pack`);
  const language = interfaceLanguage(browser.i18n.getUILanguage());
  return joinKnowledge(pack, openTables(tables), imported, options.store, language);
}

/** What is known of imported packs, before they are joined with the bundled one. */
export interface Imported {
  readonly stored: StoredPacks;
  readonly used: readonly (StoredPack & { readonly head: PackHead })[];
  readonly broken: ReadonlySet<string>;
}

/** @param tables of the bundled pack */
export async function joinKnowledge(
  { pack, dates, kinds }: BundledPack,
  tables: Tables,
  { stored, used, broken }: Imported,
  store: Pick<PackStore, 'identities' | 'keepLinks'>,
  language: string,
): Promise<Knowledge> {
  const isUsed = stored.bundledEnabled;
  const bundled: UsedPack = {
    names: namesOf(pack, tables, '', readWrittenKinds(kinds)),
    records: recordsOf(pack, dates),
  };
  const packs = isUsed ? [bundled, ...used] : used;
  let links: Links = [];
  if (used.length > 0 && packs.length > 1) {
    // An update of the extension may number the bundled entities anew.
    const ids = hashOfId(pack.entities.map(({ id }) => id).join());
    const stamps = used.map(({ head }) => `${head.id} ${head.importedAt}`);
    const of = [isUsed ? ids : '', ...stamps].join();
    if (stored.links?.of === of) links = stored.links.links;
    else {
      const identities = await Promise.all(used.map(({ head }) => store.identities(head.id)));
      links = linkPacks([
        ...(isUsed ? [{ prefix: '', identities: identitiesOf(pack.entities) }] : []),
        ...used.map(({ names }, i) => ({ prefix: names.prefix, identities: identities[i]! })),
      ]);
      await store.keepLinks({ of, links }).catch(() => undefined);
    }
  }
  const text = () => JSON.stringify(pack);
  return {
    ...createKnowledge(packs, links, language),
    broken,
    text,
    // Only windows ask, and they can wait.
    get bundled(): PackInfo {
      return {
        id: pack.id,
        title: pack.title,
        author: pack.author,
        counts: countPack(pack),
        bytes: new TextEncoder().encode(text()).length,
        importedAt: null,
        enabled: isUsed,
        state: 'ready',
      };
    },
    get identities() {
      return identitiesOf(pack.entities);
    },
  };
}

/** Where the database itself cannot be opened, as if there were no imported packs. */
export async function readImported({ store, without, onOutdated }: LoadOptions): Promise<Imported> {
  const stored = await store.read().catch((error: unknown): StoredPacks => {
    console.error('Siyaq: imported packs cannot be read.', error);
    return { bundledEnabled: true, heads: [] };
  });
  const broken = new Set(without);
  const outdated: string[] = [];
  const read = await Promise.all(
    stored.heads.map(async (head) => {
      if (!head.enabled || without.has(head.id)) return [];
      try {
        const form = await store.form(head.id);
        if (form?.layout === STORED_LAYOUT) return [{ ...openStoredPack(head, form, store), head }];
        if (form) outdated.push(head.id);
        else broken.add(head.id);
      } catch (error) {
        console.error(`Siyaq: the pack ${head.id} is left out.`, error);
        broken.add(head.id);
      }
      return [];
    }),
  );
  if (outdated.length > 0) onOutdated(outdated);
  return { stored, used: read.flat(), broken };
}

async function readFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path as '/'));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
