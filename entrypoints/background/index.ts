import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tellWindows } from '@/lib/messages';
import { createPackStore } from '@/lib/stores/packs';
import { createPrivateSitesStore } from '@/lib/stores/private-sites';
import { createSettingsStore } from '@/lib/stores/settings';
import { createTimelineStore } from '@/lib/stores/timeline';
import { syncBoot } from './boot-registration';
import { runCommand } from './commands';
import { packsChanged } from './handlers/packs';
import { createKnowledgeSource } from './knowledge-source';
import { closeStorage, forgetPrivateSites, lookAtOpenTabs, lookAtPermittedTabs } from './lifecycle';
import { loadKnowledge } from './load-knowledge';
import { listenToPorts } from './ports';
import { createRateLimit } from './rate-limit';
import { createRouter } from './router';
import type { State } from './state';

/** Registers everything at once, so that a background woken by an event misses nothing. */
export default defineBackground(() => {
  const packs = createPackStore();
  const state: State = {
    settings: createSettingsStore(),
    privateSites: createPrivateSitesStore(),
    timeline: createTimelineStore(),
    packs,
    knowledge: createKnowledgeSource(
      (without) => loadKnowledge({ store: packs, without, onOutdated }),
      () => void tellWindows('packs'),
    ),
    saves: createRateLimit(10),
    openings: createRateLimit(2),
    now: Date.now,
  };
  let isRebuilding = false;
  async function onOutdated(ids: readonly string[]): Promise<void> {
    if (isRebuilding) return;
    isRebuilding = true;
    const { rebuildPacks } = await import('./rebuild-packs');
    const unreadable = await rebuildPacks(state, ids);
    isRebuilding = false;
    packsChanged(state);
    for (const id of unreadable) state.knowledge.leaveOut(id);
  }
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };

  browser.runtime.onMessage.addListener(createRouter(state, self));
  listenToPorts(state, self);
  // Android has no keyboard commands.
  browser.commands?.onCommand.addListener(runCommand);
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await syncBoot();
    await lookAtOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(syncBoot);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Ours only: a browser's own update leaves the scripts in the pages alive.
    if (reason !== 'install' && reason !== 'update') return;
    await lookAtPermittedTabs();
    // Stored forms of an older layout are made anew as soon as they are looked at.
    await state.knowledge.get();
  });
  browser.runtime.onStartup.addListener(async () => {
    await state.timeline.emptyTrash(state.now());
    await state.packs.purge(state.now());
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    state.saves.forget(tabId);
    state.openings.forget(tabId);
  });
  // Android has no windows.
  browser.windows?.onRemoved.addListener(() => forgetPrivateSites(state));

  // At each start: a permission may have changed while the background was being killed.
  void closeStorage();
  void syncBoot();
});
