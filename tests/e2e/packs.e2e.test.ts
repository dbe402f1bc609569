import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Pack } from '../../lib/pack/schema';
import { chooseFiles, fileOf } from '../../tools/browsers/choose-files';
import type { OwnPage } from '../../tools/browsers/own-page';
import { CURATED, expectPainted, inBothBrowsers, PATIENT, simplePage, word } from './harness';
import { CATCH_DOWNLOAD, capitals, dropFile } from './pack-file';

const STORY = simplePage('غادر الوفد نواكشوط صباحًا إلى مقديشو، ومنها يصل إلى موسكو غدًا.');
const AUTHOR = 'نادي الجغرافيا <b>المدرسي</b>';

/** Expression: a sound pack of 20,000 names, which takes its time. */
const LARGE = `new File([JSON.stringify((() => {
  const pack = ${JSON.stringify(capitals())};
  const [first] = pack.entities;
  for (let i = 0; i < 20_000; i++) {
    const name = 'بلدة ' + [...String(i)].map((digit) => 'بتثجحخدذرز'[digit]).join('');
    pack.entities.push({ ...first, id: 'town-' + i, sameAs: undefined, facts: [],
      aliases: [{ form: name, kind: 'name' }] });
  }
  return { ...pack, id: 'towns' };
})())], 'towns.json')`;

inBothBrowsers('packs', (scene) => {
  let options: OwnPage;

  beforeEach(async () => {
    options = await scene.driver.openOwn('options.html');
    await expectText(word('packs.bundled'));
  });

  afterEach(async () => {
    // Each scenario begins with the bundled pack alone, switched on.
    await options.evaluate(`(async () => {
      const ask = (type, request) => browser.runtime.sendMessage({ type, request });
      for (const { id, importedAt } of (await ask('getPacks', {})).reply) {
        if (importedAt === null) await ask('changePack', { id, enabled: true });
        else await ask('removePack', { id });
      }
    })()`);
    await options.close();
  });

  const text = async () => (await options.text()).replace(/[\u2066-\u2069]/g, '');
  const expectText = (wanted: string) => expect.poll(text, PATIENT).toContain(wanted);
  const offered = () =>
    options.evaluate<string>(`document.querySelector('.import h3')?.innerText ?? ''`);
  /** The background is at it: before, the window itself reads the file. */
  const isWorking = () =>
    options.evaluate<boolean>(`(document.querySelector('progress')?.value ?? 0) > 0`);
  const isListed = (id = 'arab-capitals') =>
    options.evaluate<boolean>(`document.querySelector('[data-pack="${id}"]') !== null`);
  const press = (id: string, name: string) =>
    options.evaluate(
      `[...document.querySelectorAll('[data-pack="${id}"] button')]
        .find((button) => button.innerText.includes(${JSON.stringify(name)})).click()`,
    );
  const flip = (id: string) =>
    options.evaluate(`document.querySelector('[data-pack="${id}"] input').click()`);

  const offer = async (pack: unknown) => {
    await chooseFiles(options, fileOf(JSON.stringify(pack)));
    await expect.poll(offered, PATIENT).toMatch(/^(?:Import|Update) the pack/);
  };

  const importPack = async (pack: Pack) => {
    await offer(pack);
    await options.click(word('packs.accept'));
    await expect.poll(() => isListed(pack.id), PATIENT).toBe(true);
  };

  /** The story's page; its tab comes to the front, so that it paints at once. */
  const openStory = () => scene.open(CURATED, STORY);

  it('one is looked at before it is taken in; then open pages show its names at once', async () => {
    const page = await openStory();
    await expectPainted(page, 'موسكو');
    expect(await page.painted()).toEqual(['موسكو']);

    await offer(capitals());
    for (const part of [
      AUTHOR,
      'Forms of names',
      word('packs.noticed'),
      word('packs.responsible'),
      'Nouakchott',
      'Independence of Mauritania',
    ]) {
      await expectText(part);
    }
    // Text of a pack is text, and looking changes nothing.
    expect(await options.evaluate(`document.querySelector('.import b') === null`)).toBe(true);
    expect(await isListed()).toBe(false);
    expect(await page.painted()).toEqual(['موسكو']);

    await options.click(word('packs.accept'));
    await expectText('The pack “Capitals by the sea” was imported');
    expect(await isListed()).toBe(true);
    await page.tab.bringToFront();
    await expectPainted(page, 'نواكشوط', 'مقديشو', 'موسكو');

    await page.hover('نواكشوط');
    const { text: card } = await page.cardOpened('Nouakchott');
    expect(card).toContain('Capital of Mauritania');
    expect(card).toContain(AUTHOR);
    expect(card).toContain(String(new Date().getFullYear()));
  });

  it('one that is declined or cancelled changes nothing', async () => {
    await offer(capitals());
    await options.click(word('packs.decline'));
    await expect.poll(offered, PATIENT).toBe('');
    expect(await isListed()).toBe(false);
    await chooseFiles(options, LARGE);
    await expect.poll(isWorking, PATIENT).toBe(true);
    await options.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))`);
    await expectText(word('packs.cancelled'));
    expect(await isListed()).toBe(false);
  });

  it('the same one again is an update, shown beside what is there', async () => {
    await importPack(capitals());
    const newer = capitals();
    newer.entities[1]!.aliases.push({ form: 'مدينة مقديشو', kind: 'name' });
    newer.entities[0]!.facts[0]!.text.en = 'Nouakchott lies near the ocean.';
    await offer(newer);
    await expectText('Update the pack “Capitals by the sea”?');
    const forms = await options.evaluate<string[]>(
      `[...document.querySelectorAll('.counts tr')].find((row) => row.innerText.includes('Forms'))
        .innerText.trim().split(/\\s*\\t\\s*/)`,
    );
    expect(forms).toEqual(['Forms of names', '4', '5']);
    await options.click(word('packs.acceptUpdate'));
    await expectText('was updated');
    const page = await openStory();
    await expectPainted(page, 'نواكشوط');
    await page.hover('نواكشوط');
    expect((await page.cardOpened('Nouakchott')).text).toContain('lies near the ocean');
  });

  it('one that is switched off leaves open pages, and comes back', async () => {
    await importPack(capitals());
    const page = await openStory();
    await expectPainted(page, 'نواكشوط', 'موسكو');
    await flip('arab-capitals');
    await expect.poll(() => page.painted(), PATIENT).toEqual(['موسكو']);
    await flip('arab-capitals');
    await expectPainted(page, 'نواكشوط', 'موسكو');
    await flip('kazakhstan-2022');
    await expect
      .poll(async () => (await page.painted()).sort(), PATIENT)
      .toEqual(['مقديشو', 'نواكشوط']);
  });

  it('what is given out is what was taken in, and can be taken in again', async () => {
    await importPack(capitals());
    await options.evaluate(CATCH_DOWNLOAD);
    await press('arab-capitals', word('packs.export'));
    const given = await options.evaluate<{ name: string; text: string }>('globalThis.givenOut');
    expect(given.name).toBe('arab-capitals.siyaq.json');
    expect(JSON.parse(given.text)).toEqual(capitals());
    await chooseFiles(options, fileOf(given.text, given.name));
    await expectText('Update the pack “Capitals by the sea”?');
  });

  it('one that is removed goes from open pages, and comes back by the button or Ctrl+Z', async () => {
    await importPack(capitals());
    const page = await openStory();
    await expectPainted(page, 'نواكشوط');
    for (const undo of [
      () => options.click(word('undo')),
      () =>
        options.evaluate(
          `dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyZ', ctrlKey: true }))`,
        ),
    ]) {
      await press('arab-capitals', word('packs.remove'));
      await expect.poll(isListed, PATIENT).toBe(false);
      await page.tab.bringToFront();
      await expect.poll(() => page.painted(), PATIENT).toEqual(['موسكو']);
      await undo();
      await expect.poll(() => isListed(), PATIENT).toBe(true);
      await page.tab.bringToFront();
      await expectPainted(page, 'نواكشوط');
    }
  });

  it('a file may be dropped anywhere on the section', async () => {
    expect(await dropFile(options, '.packs h2', fileOf(JSON.stringify(capitals())))).toBe(true);
    await expectText('Import the pack “Capitals by the sea”?');
    await options.click(word('packs.accept'));
    await expect.poll(() => isListed(), PATIENT).toBe(true);
  });

  it('several files come one after the other', async () => {
    const other = { ...capitals(), id: 'others', title: { ar: 'سواها', en: 'Others' } };
    await chooseFiles(options, fileOf(JSON.stringify(capitals())), fileOf(JSON.stringify(other)));
    await expect.poll(offered, PATIENT).toContain('Capitals by the sea');
    await options.click(word('packs.decline'));
    await expect.poll(offered, PATIENT).toContain('Others');
    await options.click(word('packs.accept'));
    await expect.poll(() => isListed('others'), PATIENT).toBe(true);
    expect(await isListed()).toBe(false);
  });

  it('a background killed while the reader looks at the preview takes nothing from them', async () => {
    await offer(capitals());
    await scene.driver.killBackground();
    await options.click(word('packs.accept'));
    await expect.poll(() => isListed(), PATIENT).toBe(true);
  });

  it('a background killed in the midst of an import changed nothing, and can be tried again', async () => {
    await chooseFiles(options, LARGE);
    await expect.poll(isWorking, PATIENT).toBe(true);
    await scene.driver.killBackground();
    await expectText(word('packs.failure.lost'));
    expect(await isListed('towns')).toBe(false);
    await options.click(word('retry'));
    await expect.poll(offered, { ...PATIENT, timeout: 20_000 }).toContain('Import the pack');
    await expectText('20,003');
  });

  it('names that another pack has too are said to be so', async () => {
    const pack = capitals();
    pack.entities.push({
      ...pack.entities[1]!,
      id: 'moscow',
      sameAs: ['wikidata:Q649'],
      aliases: [{ form: 'مدينة موسكو الروسية', kind: 'name' }],
      facts: [],
    });
    await offer(pack);
    await expectText('1 of its names is known from another pack');
  });

  it('files that are no sound pack are refused in words, and what there is stays', async () => {
    const sound = JSON.stringify(capitals());
    await importPack(capitals());
    const page = await openStory();
    await expectPainted(page, 'نواكشوط');
    const changed = (change: (pack: Pack) => void) => {
      const pack = capitals();
      change(pack);
      return fileOf(JSON.stringify(pack));
    };
    const hostile: readonly (readonly [file: string, words: string])[] = [
      [fileOf('not JSON'), word('packs.problem.notJson')],
      [fileOf(sound.slice(0, -20)), word('packs.problem.notJson')],
      [fileOf(''), word('packs.failure.empty')],
      [`new File([new Uint8Array([123, 255, 125])], 'x.json')`, word('packs.failure.notText')],
      [`new File(['x'.repeat(21 * 2 ** 20)], 'x.json')`, 'no pack larger than 20 megabytes'],
      [fileOf('[1, 2]'), 'missing'],
      [fileOf(sound.replace('"version":1', '"version":2')), 'of format version 2'],
      [fileOf(sound.replace('"author"', '"image":"x","author"')), 'no field “image”'],
      [fileOf(sound.replace('"author"', '"__proto__":{"a":1},"author"')), 'no field “__proto__”'],
      [changed((pack) => pack.entities.push(pack.entities[0]!)), 'is already used at'],
      [
        changed((pack) => pack.events[0]!.participants.push('ghost')),
        'no entity with the id “ghost”',
      ],
      [
        changed((pack) => pack.entities[0]!.aliases.push({ form: 'قال', kind: 'short' })),
        'everyday',
      ],
      [changed((pack) => Object.assign(pack.title, { en: 'a\u00adb' })), 'U+00AD'],
      [
        changed((pack) => Object.assign(pack.title, { en: 'x'.repeat(5_000_000) })),
        'at most: 2,000',
      ],
      [`new File(['['.repeat(100000) + ']'.repeat(100000)], 'deep.json')`, 'was not imported'],
    ];
    for (const [file, words] of hostile) {
      await chooseFiles(options, file);
      await expect.poll(text, { ...PATIENT, message: file.slice(0, 120) }).toContain(words);
      await expect.poll(offered, PATIENT).toContain('was not imported; nothing was changed');
      await options.click(word('packs.close'));
      await expect.poll(offered, PATIENT).toBe('');
    }
    expect(await isListed()).toBe(true);
    await page.tab.bringToFront();
    await expectPainted(page, 'نواكشوط', 'موسكو');
  });

  it('the focus goes along with an import, and back to where it began', async () => {
    const focused = () =>
      options.evaluate<string>(
        `document.activeElement.innerText.replace(/[\\u2066-\\u2069]/g, '')`,
      );
    await options.evaluate(`document.querySelector('.choose button').focus()`);
    await offer(capitals());
    await expect.poll(focused, PATIENT).toBe('Import the pack “Capitals by the sea”?');
    await options.click(word('packs.decline'));
    await expect.poll(focused, PATIENT).toBe(word('packs.import'));
    await importPack(capitals());
    await expect.poll(focused, PATIENT).toBe(word('packs.import'));
  });
});
