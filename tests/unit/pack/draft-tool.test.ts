// @vitest-environment node
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { validatePack } from '@/lib/pack/validate';
import { checkPack } from '@/tools/pack/check/check';
import { draftPack } from '@/tools/pack/draft/command';
import { readArabicArticle } from '@/tools/pack/draft/read-article';
import { readPackSource } from '@/tools/pack/source';

const ARTICLE = resolve(import.meta.dirname, '../../fixtures/draft/port-strike/article.txt');
const SLOW_MS = 20_000;

let directory: string;
let printed: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'siyaq-draft-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
});

describe('pack draft', { timeout: SLOW_MS }, () => {
  it('writes a source that is valid and says what is still to be written', async () => {
    const out = join(directory, 'strike');
    await draftPack(ARTICLE, { out, date: '2023-11-17' });
    const value = await readPackSource(pathToFileURL(`${out}/`));
    expect(validatePack(value)).toMatchObject({ ok: true });
    const failed = checkPack(value, undefined).filter(({ problems }) => problems.length > 0);
    expect(failed.map(({ name }) => name)).toEqual(['texts are written']);
    expect(failed[0]?.problems).toContain('title.ar is still to be written');
    expect(printed.join()).toContain('31 candidates and 10 dates');
  });

  it('never writes over what is there unless told to', async () => {
    await writeFile(join(directory, 'people.yaml'), 'mine');
    await expect(draftPack(ARTICLE, { out: directory })).rejects.toThrow(/holds files already/);
    expect(await readdir(directory)).toEqual(['people.yaml']);
    await draftPack(ARTICLE, { out: directory, force: true });
    expect(await readFile(join(directory, 'people.yaml'), 'utf8')).toContain('entities:');
  });

  it('prints the source, or the draft as JSON', async () => {
    await draftPack(ARTICLE, {});
    expect(printed[0]).toMatch(/^# pack\.yaml\n/);
    printed.length = 0;
    await draftPack(ARTICLE, { json: true });
    expect(JSON.parse(printed[0]!)).toMatchObject({ paragraphs: 11 });
  });

  it('refuses a day that is none', async () => {
    await expect(draftPack(ARTICLE, { date: '2022-02-30' })).rejects.toThrow(/no day/);
  });
});

describe('refuses, in words,', () => {
  it.each([
    ['a text that is empty', ' \n', /is empty/],
    ['another language', 'The council met on Monday and decided nothing at all.', /not in Arabic/],
    [
      'Persian',
      'رئیس جمهور در این دیدار گفت که کشور به همکاری نیاز دارد و این روند ادامه می‌یابد.',
      /not in Arabic/,
    ],
    ['more than an article', 'قال الوزير إن الجسر مفتوح. '.repeat(200_000), /one article/],
    ['what is not UTF-8', Buffer.from([0xc7, 0xe1, 0xed]), /not UTF-8/],
  ])('%s', async (_, content, message) => {
    const file = join(directory, 'article.txt');
    await writeFile(file, content);
    await expect(readArabicArticle(file)).rejects.toThrow(message);
  });

  it('a missing file and a directory', async () => {
    await expect(readArabicArticle(join(directory, 'no.txt'))).rejects.toThrow(/no such file/);
    await expect(readArabicArticle(directory)).rejects.toThrow(/is a directory/);
  });
});
