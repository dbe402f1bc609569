import { useEffect, useState } from 'preact/hooks';

/** The event named by `#event=<id>`, now and whenever the address changes. */
export function useTarget(): { readonly event: string } | null {
  const [target, setTarget] = useState(readTarget);
  useEffect(() => {
    const look = () => setTarget(readTarget());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return target;
}

function readTarget(): { readonly event: string } | null {
  const event = new URLSearchParams(location.hash.slice(1)).get('event');
  return event ? { event } : null;
}
