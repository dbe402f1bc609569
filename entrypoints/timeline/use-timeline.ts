import { useCallback, useEffect, useState } from 'preact/hooks';
import { send, type Timeline } from '@/lib/messages';
import { useChanges } from '../pages/use-changes';

/** The timeline as the background has it; asks again whenever something was saved or deleted. */
export function useTimeline() {
  const [timeline, setTimeline] = useState<Timeline | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      setTimeline(await send('getTimeline', {}));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => {
    load();
  }, [load]);
  useChanges('timeline', load);

  return { timeline, failed, load };
}
