import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createPackStore } from '@/lib/stores/packs';
import { createPrivateSitesStore } from '@/lib/stores/private-sites';
import { createSettingsStore } from '@/lib/stores/settings';
import { createTimelineStore } from '@/lib/stores/timeline';
import { syncBoot } from './boot-registration';
import { runCommand } from './commands';
import { createKnowledgeSource } from './knowledge';
import { closeStorage, forgetPrivateSites, lookAtOpenTabs, lookAtPermittedTabs } from './lifecycle';
import { loadKnowledge } from './load-knowledge';
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
    knowledge: createKnowledgeSource(() => loadKnowledge(packs)),
    saves: createRateLimit(10),
    openings: createRateLimit(2),
    now: Date.now,
  };
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };

  browser.runtime.onMessage.addListener(createRouter(state, self));
  // Android has no keyboard commands.
  browser.commands?.onCommand.addListener(runCommand);
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await syncBoot();
    await lookAtOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(syncBoot);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Ours only: a browser's own update leaves the scripts in the pages alive.
    if (reason === 'install' || reason === 'update') await lookAtPermittedTabs();
  });
  browser.runtime.onStartup.addListener(() => state.timeline.emptyTrash(state.now()));
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
