import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColdJob } from './cold';
import type { FirstCall, FirstCallTimes } from './first-call-times';
import { BUILT, runWorker } from './processes';

/** Leaves in files what a fresh process of Node is to read. */
export function coldInNode({
  what,
  tables,
  text,
  names,
}: FirstCall): () => Promise<FirstCallTimes> {
  mkdirSync(BUILT, { recursive: true });
  const path = (kind: string) => join(BUILT, `${what}.${kind}`);
  writeFileSync(path('bin'), new Uint8Array(tables));
  writeFileSync(path('txt'), Buffer.from(text, 'utf16le'));
  writeFileSync(path('json'), names);
  const job: ColdJob = { what, tables: path('bin'), text: path('txt'), names: path('json') };
  return () => runWorker<FirstCallTimes>('cold', job);
}
