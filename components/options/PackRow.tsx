import { wordBytes } from '@/components/bytes';
import { localDay, wordDay } from '@/components/dates';
import { EntityName } from '@/components/page/EntityName';
import { Icon } from '@/components/page/Icon';
import { Switch } from '@/components/page/Switch';
import { useTexts } from '@/components/texts';
import type { PackInfo } from '@/lib/pack/info';
import { wordCounts } from './pack-words';

export interface PackDeeds {
  readonly onEnable: (id: string, enabled: boolean) => void;
  readonly onExport: (id: string) => void;
  /** @param byKeyboard the focus has to go on somewhere, since the button goes with the pack */
  readonly onRemove: (pack: PackInfo, byKeyboard: boolean) => void;
}

/** One pack: whose it is, what is in it, and what can be done with it. */
export function PackRow({ pack, ...deeds }: PackDeeds & { readonly pack: PackInfo }) {
  const texts = useTexts();
  const { t, language, direction } = texts;
  const { id, title, author, importedAt, state } = pack;
  const isBroken = state === 'broken';
  const name = title[direction === 'rtl' ? 'ar' : 'en'];
  return (
    <li class="row pack" data-pack={id}>
      <Switch
        on={pack.enabled && !isBroken}
        disabled={isBroken}
        onChange={(on) => deeds.onEnable(id, on)}
        note={
          <>
            <span>{t('packs.by', author)}</span>
            <span>{wordCounts(pack.counts, texts)}</span>
          </>
        }
      >
        <EntityName name={title} />
      </Switch>
      {isBroken && <p class="notice warning">{t('packs.broken')}</p>}
      <div class="pack-foot small muted">
        <span>
          {importedAt === null
            ? t('packs.bundled')
            : t('packs.importedOn', wordDay(localDay(importedAt), language))}
        </span>
        <span>{wordBytes(pack.bytes, language)}</span>
        {importedAt !== null && (
          <span class="pack-deeds">
            <button
              type="button"
              class="button quiet"
              aria-label={t('packs.exportPack', name)}
              onClick={() => deeds.onExport(id)}
            >
              <Icon name="save" /> {t('packs.export')}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={t('packs.removePack', name)}
              // A click made by a key has no count.
              onClick={(event) => deeds.onRemove(pack, event.detail === 0)}
            >
              <Icon name="remove" /> {t('packs.remove')}
            </button>
          </span>
        )}
      </div>
    </li>
  );
}
