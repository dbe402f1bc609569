import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A name that a sentence is to yield. Offsets are UTF-16 units, `end` exclusive. */
export interface ExpectedMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** Two readings are to remain, this one first. */
  readonly isOpen: boolean;
}

/** A text of our own, a page to itself, and all names in it. */
export interface Sentence {
  readonly text: string;
  readonly expected: readonly ExpectedMention[];
}

/** The sentences on one phenomenon. */
export interface Group {
  readonly name: string;
  readonly sentences: readonly Sentence[];
}

/** F1 that a group has to reach where it is not 1: what the engine is known not to do yet. */
export type Figures = Readonly<Record<string, number>>;

const DIRECTORY = resolve(import.meta.dirname, '../../tests/fixtures/mentions');

/**
 * Reads the corpus: a file a phenomenon, a sentence a line, then a tab and its names as
 * `entity:words`, in text order, separated by `;`; `entity?:words` where two readings are to
 * remain. `\n` and `\u200c` are written as escapes.
 */
export async function readCorpus(directory = DIRECTORY): Promise<readonly Group[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.tsv')).sort();
  return Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(directory, file), 'utf8')).split('\n').filter(Boolean);
      return {
        name: file.slice(0, -'.tsv'.length),
        sentences: lines.map((line, i) => readSentence(line, `${file}:${i + 1}`)),
      };
    }),
  );
}

export async function readFigures(directory = DIRECTORY): Promise<Figures> {
  return JSON.parse(await readFile(join(directory, 'figures.json'), 'utf8'));
}

function readSentence(line: string, place: string): Sentence {
  const [text = '', names = ''] = line.split('\t').map(readEscapes);
  let from = 0;
  const expected = names
    .split(';')
    .filter(Boolean)
    .map((name): ExpectedMention => {
      const colon = name.indexOf(':');
      const words = name.slice(colon + 1);
      const id = name.slice(0, colon);
      const start = text.indexOf(words, from);
      if (start < 0)
        throw new Error(`${place}: "${words}" is not in the sentence, or not in order`);
      from = start + words.length;
      const isOpen = id.endsWith('?');
      return { start, end: from, entity: isOpen ? id.slice(0, -1) : id, isOpen };
    });
  return { text, expected };
}

function readEscapes(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
