import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** What the caller did wrong or gave us: told in words, without a stack. */
export class BadInput extends Error {}

/** Offsets count from the first unit: nothing is stripped, a byte order mark included. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory, expected a text file',
  EACCES: 'may not be read',
};

/**
 * The text of a file, or of the standard input for `-`.
 *
 * @throws BadInput where it cannot be read or is not UTF-8
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BadInput(`${file}: not UTF-8 text`);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    // By its descriptor, not as a stream: at the stream's end vite, which runs the tools, exits.
    return file === '-' ? readFileSync(0) : await readFile(file);
  } catch (error) {
    const code = (error as { code?: string }).code ?? String(error);
    throw new BadInput(`${file}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  }
}
