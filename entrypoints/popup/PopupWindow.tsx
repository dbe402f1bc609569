import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { send, sendToTab } from '@/lib/messages';
import { EVERYWHERE } from '@/lib/sites';
import { useTab } from './use-tab';

/** The popup with its wires: what the reader presses becomes messages, answers become props. */
export function PopupWindow({ tabId: named }: { readonly tabId: number | undefined }) {
  const { tab, site, report, summary, failed, refresh } = useTab(named);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(false);

  const act = async (deed: (tabId: number) => Promise<unknown>) => {
    if (!tab) return;
    setBusy(true);
    await deed(tab.id).catch(() => undefined);
    setBusy(false);
    refresh();
  };
  const annotate = (tabId: number) => send('annotateTab', { tabId });
  /** A page that was opened while Siyaq was off has no annotator yet. */
  const turnOn = async (tabId: number, deed: Promise<unknown>) => {
    await deed;
    if (!report) await annotate(tabId);
  };
  /** The deed takes the reader elsewhere, so the popup is done with, unless it failed. */
  const leave = (deed: (tabId: number) => Promise<unknown>) =>
    act(async (tabId) => {
      await deed(tabId);
      window.close();
    });

  return (
    <Popup
      title={tab?.title ?? ''}
      site={site}
      report={report}
      summary={summary}
      failed={failed}
      busy={busy}
      refused={refused}
      onAnnotate={() => act(annotate)}
      onGrantEverywhere={() => {
        // Within the click itself: browsers ask for a permission only in answer to a gesture.
        const asked = browser.permissions.request({ origins: [EVERYWHERE] });
        act(async (tabId) => {
          const granted = await asked;
          setRefused(!granted);
          if (granted) await annotate(tabId);
        });
      }}
      onTurnOn={() => act((tabId) => turnOn(tabId, send('setSite', { tabId, off: false })))}
      onResume={() => act((tabId) => turnOn(tabId, send('changeSettings', { paused: false })))}
      onSetSite={(on) =>
        act((tabId) => {
          const set = send('setSite', { tabId, off: !on });
          return on ? turnOn(tabId, set) : set;
        })
      }
      onRetry={refresh}
      onShowMention={(place) => leave((tabId) => sendToTab(tabId, 'showMention', place))}
      onShowSentence={(place) => leave((tabId) => sendToTab(tabId, 'showSentence', place))}
      onOpenTimeline={() => leave(() => send('openTimeline', {}))}
      onMakePack={() =>
        leave((tabId) =>
          browser.tabs.create({ url: browser.runtime.getURL(`/editor.html?tab=${tabId}`) }),
        )
      }
      onOpenOptions={() => leave(() => browser.runtime.openOptionsPage())}
    />
  );
}
