import type { Entry } from '@/lib/timeline/entry';

export function entry(n: number, fields: Partial<Entry> = {}): Entry {
  return {
    version: 1,
    id: `entry-${String(n).padStart(4, '0')}`,
    url: 'https://news.example/a',
    title: 'عنوان',
    sentence: `الجملة ${n}.`,
    entity: 'tokayev',
    entityName: { ar: 'توكاييف', en: 'Tokayev' },
    savedAt: n,
    ...fields,
  };
}
