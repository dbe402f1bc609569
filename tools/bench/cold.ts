import { readFileSync } from 'node:fs';
import { type FirstCall, timeFirstCalls } from './first-call-times';

/** What one fresh process is to call, read from files: the text as UTF-16, the rest as it is. */
export interface ColdJob {
  readonly what: FirstCall['what'];
  readonly tables: string;
  readonly text: string;
  readonly names: string;
}

function read(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

const { what, tables, text, names } = JSON.parse(readFileSync(0, 'utf8')) as ColdJob;
const times = timeFirstCalls({
  what,
  tables: read(tables),
  text: readFileSync(text, 'utf16le'),
  names: readFileSync(names, 'utf8'),
});
console.log(JSON.stringify(times));
