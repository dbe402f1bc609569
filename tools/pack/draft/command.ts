import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Draft } from '../../../lib/draft/draft';
import { findKnown } from '../../../lib/draft/known';
import { makeDraft } from '../../../lib/draft/make-draft';
import { idFor } from '../../../lib/draft/romanise';
import { compileWithVariants } from '../../../lib/pack/variants';
import { BadInput } from '../../text-input';
import { readArticle } from '../check/article';
import { readPackValue } from '../read-value';
import { toPack } from '../source';
import { readArabicArticle } from './read-article';
import { draftFiles } from './to-yaml';

export interface DraftOptions {
  /** The article's day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Whose entities are recognised; the bundled pack without it. */
  readonly pack?: string;
  /** A directory to write; without it the draft is printed. */
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Drafts a pack from an article: prints it, or writes its source for a person to edit. */
export async function draftPack(file: string | undefined, options: DraftOptions): Promise<boolean> {
  if (file === undefined)
    throw new BadInput('draft: which article? a file of text, or - for stdin');
  const published = readDay(options.date);
  if (options.out !== undefined && !options.force) await expectFree(options.out);
  const paragraphs = await readArabicArticle(file);
  const pack = toPack(await readPackValue(options.pack));
  const known = findKnown(paragraphs, [pack], compileWithVariants(pack));
  const draft = makeDraft(paragraphs, { ...(published && { published }), known });
  if (options.json) {
    console.log(JSON.stringify(draft));
    return true;
  }
  const { hashes } = readArticle(paragraphs.join('\n'));
  const files = draftFiles(draft, packId(options.out ?? file), hashes);
  if (options.out === undefined) {
    for (const [name, text] of files) console.log(`# ${name}\n${text}`);
    return true;
  }
  await mkdir(options.out, { recursive: true });
  for (const [name, text] of files) await writeFile(join(options.out, name), text);
  console.log(`${options.out}: ${summary(draft)}`);
  return true;
}

function readDay(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && Number.isFinite(Date.parse(date));
  if (isDay && new Date(date).toISOString().startsWith(date)) return date;
  throw new BadInput(`--date ${date}: no day; expected one as 2022-01-13`);
}

/** Work that a person put into a draft is never written over unasked. */
async function expectFree(directory: string): Promise<void> {
  const found = await readdir(directory).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return [];
    throw new BadInput(`${directory}: not a directory that can be written`);
  });
  if (found.length > 0) {
    throw new BadInput(`${directory}: holds files already; choose another, or add --force`);
  }
}

/** After the directory that is written, or else the article's file. */
function packId(file: string): string {
  const name = file === '-' ? 'draft' : basename(resolve(file)).replace(/\.[^.]*$/, '');
  return idFor(name, new Set());
}

function summary({ candidates, events }: Draft): string {
  const undated = events.filter(({ date }) => date === null).length;
  const left = undated > 0 ? `; ${undated} left out, for want of --date` : '';
  return (
    `${candidates.length} candidates and ${events.length - undated} dates${left}. Edit them; ` +
    'npm run pack -- check names what is still to be written.'
  );
}
