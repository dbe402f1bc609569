/**
 * Stored values whose layout may change with a release. Version 1 lies under `name` or
 * `name:id`, version n under `name@n` or `name@n:id`: a migration writes new keys beside the
 * old ones, and an older release never touches what a newer one wrote (security.md §2.6).
 */
export interface Versioned {
  /** Lower-case letters only. */
  readonly name: string;
  readonly current: number;
  /** From version n to n + 1, by n. One that throws leaves the value where it is. */
  readonly upgrades: ReadonlyMap<number, (old: unknown) => unknown>;
}

export function keyOf(kind: Versioned, id: string, version: number = kind.current): string {
  return `${kind.name}${version === 1 ? '' : `@${version}`}${id === '' ? '' : `:${id}`}`;
}

/** Null for keys of other kinds. `id` is empty where the kind has one value only. */
function parseKey(kind: Versioned, key: string): { version: number; id: string } | null {
  const found = /^([a-z]+)(?:@([1-9]\d{0,5}))?(?::(.+))?$/.exec(key);
  if (found?.[1] !== kind.name) return null;
  return { version: Number(found[2] ?? 1), id: found[3] ?? '' };
}

export interface MigrationPlan {
  /** Values of the current version by id, the ones still to be written included. */
  readonly values: ReadonlyMap<string, unknown>;
  /** To be written by key, before anything is removed. */
  readonly write: ReadonlyMap<string, unknown>;
  /** Keys to be removed once that is on disk: all but the last two copies of a value. */
  readonly remove: readonly string[];
  /** Ids that a newer release wrote too: read-only here. */
  readonly newer: ReadonlySet<string>;
}

/** What has to happen so that every value has the current version. Pure. */
export function planMigration(
  kind: Versioned,
  stored: Readonly<Record<string, unknown>>,
): MigrationPlan {
  const copies = new Map<string, Map<number, unknown>>();
  for (const [key, value] of Object.entries(stored)) {
    const parsed = parseKey(kind, key);
    if (!parsed || value === undefined || value === null) continue;
    const versions = copies.get(parsed.id) ?? new Map<number, unknown>();
    copies.set(parsed.id, versions.set(parsed.version, value));
  }
  const values = new Map<string, unknown>();
  const write = new Map<string, unknown>();
  const remove: string[] = [];
  const newer = new Set<string>();
  for (const [id, versions] of copies) {
    if (Math.max(...versions.keys()) > kind.current) newer.add(id);
    const [source, ...older] = [...versions.keys()]
      .filter((version) => version <= kind.current)
      .sort((a, b) => b - a);
    if (source === undefined) continue;
    const value = upgrade(kind, source, versions.get(source));
    if (value === undefined) continue;
    values.set(id, value);
    if (newer.has(id)) continue;
    if (source !== kind.current) write.set(keyOf(kind, id), value);
    // Beside the current copy one earlier stays, whether it was there already or is the source.
    const surplus = source === kind.current ? older.slice(1) : older;
    remove.push(...surplus.map((version) => keyOf(kind, id, version)));
  }
  return { values, write, remove, newer };
}

/** Every key that may hold a copy of this value up to the current version. */
export function allKeysOf(kind: Versioned, id: string): string[] {
  return Array.from({ length: kind.current }, (_, i) => keyOf(kind, id, i + 1));
}

function upgrade(kind: Versioned, from: number, value: unknown): unknown {
  let upgraded = value;
  for (let version = from; version < kind.current; version++) {
    const step = kind.upgrades.get(version);
    if (!step) return undefined;
    try {
      upgraded = step(upgraded);
    } catch {
      // A damaged value: it stays as it is, for a release that can read it.
      return undefined;
    }
  }
  return upgraded;
}
