import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_PIECE, ports } from '@/lib/messages';

describe('what a window may say over a port', () => {
  const accepts = (name: keyof typeof ports, message: unknown) =>
    v.safeParse(ports[name].request, message).success;

  it('is a piece of a bounded length, the end, or that it accepts', () => {
    expect(accepts('import-pack', { type: 'piece', text: 'ا'.repeat(MAX_PIECE) })).toBe(true);
    expect(accepts('import-pack', { type: 'piece', text: 'ا'.repeat(MAX_PIECE + 1) })).toBe(false);
    expect(accepts('import-pack', { type: 'end' })).toBe(true);
    expect(accepts('import-pack', { type: 'accept' })).toBe(true);
    expect(accepts('import-pack', { type: 'stored' })).toBe(false);
    expect(accepts('import-pack', null)).toBe(false);
  });

  it('is which pack to give out', () => {
    expect(accepts('export-pack', { type: 'export', id: 'p' })).toBe(true);
    expect(accepts('export-pack', { type: 'export' })).toBe(false);
  });
});
