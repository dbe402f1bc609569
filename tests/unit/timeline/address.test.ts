import { describe, expect, it } from 'vitest';
import { pageAddress } from '@/lib/timeline/address';

describe('pageAddress', () => {
  it.each([
    ['https://a.example/x?id=1#part', 'https://a.example/x?id=1'],
    ['https://user:secret@a.example/', 'https://a.example/'],
    ['http://127.0.0.1:8080/page', 'http://127.0.0.1:8080/page'],
    ['https://a.example/أخبار', 'https://a.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1'],
    ['file:///page.html#x', 'file:///page.html'],
    ['about:blank', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['not an address', null],
    [`https://a.example/${'a'.repeat(2_048)}`, null],
  ])('%s → %s', (url, address) => {
    expect(pageAddress(url)).toBe(address);
  });
});
