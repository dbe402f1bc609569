import { browser } from 'wxt/browser';

/** What `storage.local` holds at most in Chromium; Firefox names no bound of its own. */
const DEFAULT_QUOTA_BYTES = 10_485_760;

/** Bytes in `storage.local` and its bound (security.md §2.5). */
export async function readUsage(): Promise<{ usedBytes: number; quotaBytes: number }> {
  const area = browser.storage.local as Partial<{
    getBytesInUse(keys: null): Promise<number>;
    QUOTA_BYTES: number;
  }>;
  return {
    usedBytes: (await area.getBytesInUse?.(null)) ?? (await measure()),
    quotaBytes: area.QUOTA_BYTES ?? DEFAULT_QUOTA_BYTES,
  };
}

/** Keys and JSON in UTF-8, as Chromium counts. */
async function measure(): Promise<number> {
  const encoder = new TextEncoder();
  const all = Object.entries(await browser.storage.local.get(null));
  return all.reduce(
    (sum, [key, value]) => sum + encoder.encode(key + JSON.stringify(value)).length,
    0,
  );
}

/**
 * Whether a write failed for want of room: the browser's quota ("QUOTA_BYTES quota exceeded",
 * QuotaExceededError) or the machine's disk ("no space left", FILE_ERROR_NO_SPACE).
 */
export function isFull(error: unknown): boolean {
  const { name = '', message = String(error) } = error as Partial<Error>;
  return /quota|no.?space|disk full/i.test(`${name} ${message}`);
}
