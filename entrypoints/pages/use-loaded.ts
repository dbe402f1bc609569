import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Change, useChanges } from './use-changes';

/**
 * What the background answers, asked at once and again whenever it says that this changed.
 *
 * @param ask the same function at every drawing, or it would be asked at every one.
 */
export function useLoaded<T>(what: Change['what'], ask: () => Promise<T>) {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      setValue(await ask());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [ask]);

  useEffect(() => {
    load();
  }, [load]);
  useChanges(what, load);

  return { value, setValue, failed, load };
}
