import { send } from '@/lib/messages';
import { useLoaded } from '../pages/use-loaded';

const ask = () => send('getTimeline', {});

/** The timeline as the background has it; asks again whenever something was saved or deleted. */
export function useTimeline() {
  const { value: timeline, failed, load } = useLoaded('timeline', ask);
  return { timeline, failed, load };
}
