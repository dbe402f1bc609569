import { type PageOrigin, pageSettings } from '@/lib/settings/page-settings';
import type { PageSettings } from '@/lib/settings/settings';
import type { State } from './state';

/** What concerns this page only, as it stands now. */
export async function readPageSettings(
  { settings, privateSites }: Pick<State, 'settings' | 'privateSites'>,
  page: PageOrigin,
): Promise<PageSettings> {
  return pageSettings(await settings.get(), await privateSites.get(), page);
}
