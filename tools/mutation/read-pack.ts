import { inject } from 'vitest';
import type { Pack } from '@/lib/pack/schema';

/** Stands in for `tools/pack/source` while mutants run: the pack as pack-once.ts has read it. */
export async function loadBundledPack(): Promise<Pack> {
  return JSON.parse(inject('bundledPack'));
}
