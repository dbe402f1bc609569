import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVERYWHERE } from '../../lib/sites';

interface Preferences {
  extensions: {
    settings: Record<
      string,
      { active_permissions: { explicit_host: string[] }; runtime_granted_permissions?: unknown }
    >;
  };
}

/**
 * Grants the optional permission in a closed profile, as if the reader had: the browser's
 * prompt is drawn where no test can click.
 */
export async function grantEverywhere(profile: string, id: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(path, 'utf8')) as Preferences;
  const entry = preferences.extensions.settings[id];
  if (!entry) throw new Error(`the profile does not know extension ${id}`);
  entry.runtime_granted_permissions = {
    api: [],
    manifest_permissions: [],
    scriptable_host: [],
    explicit_host: [EVERYWHERE],
  };
  entry.active_permissions.explicit_host.push(EVERYWHERE);
  await writeFile(path, JSON.stringify(preferences));
}
