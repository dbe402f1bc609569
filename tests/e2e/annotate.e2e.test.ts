import { expect, it } from 'vitest';
import {
  CURATED,
  ELSEWHERE,
  expectPainted,
  fixture,
  inBothBrowsers,
  PATIENT,
  simplePage,
} from './harness';

/** Where the painted ranges stand, by what a selector finds around them. */
const PAINTED_WITHIN = (selector: string) => `[...CSS.highlights]
  .filter(([name]) => name.startsWith('siyaq-'))
  .flatMap(([, highlight]) => [...highlight])
  .filter((range) => range.startContainer.parentElement.closest(${JSON.stringify(selector)}))
  .map((range) => range.startContainer.data)`;

/** The document as text, without our one element. */
const SERIALISED = `(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const card of copy.querySelectorAll('siyaq-card')) card.remove();
  return copy.outerHTML + '|' + document.adoptedStyleSheets.length + '|' + document.styleSheets.length;
})()`;

inBothBrowsers('names on a page', (scene) => {
  it('paints people, places, organisations, events and concepts of a curated site', async () => {
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'قاسم جومارت توكاييف', 'توكاييف', 'أسعار الوقود', 'الاحتجاجات');
    const found = await page.highlights();
    expect(found.person).toEqual(expect.arrayContaining(['قاسم جومارت توكاييف', 'توكاييف']));
    expect(found.place).toEqual(expect.arrayContaining(['كازاخستان', 'روسيا', 'موسكو']));
    expect(found.organisation).toContain('منظمة معاهدة الأمن الجماعي');
    expect(found.event).toContain('الاحتجاجات');
    expect(found.concept).toContain('أسعار الوقود');
  });

  it('stays away from a site nobody allowed', async () => {
    const page = await scene.open(ELSEWHERE, fixture('withdrawal'));
    const curated = await scene.open(CURATED, fixture('withdrawal'));
    // Once the curated page is done, this one had its time as well.
    await expectPainted(curated, 'توكاييف');
    expect(await page.highlights()).toEqual({});
  });

  it('finds a name that tags cut, even within a word, and no letter more', async () => {
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'نور سلطان نزارباييف');
    expect((await page.highlights()).person).toContain('قاسم جومارت توكاييف');
  });

  it('leaves an attached particle outside the name', async () => {
    const page = await scene.open(
      CURATED,
      simplePage('تحدث المراسل عن كازاخستان ثم عن لقاء لتوكاييف وبروسيا.'),
    );
    await expectPainted(page, 'كازاخستان', 'توكاييف', 'روسيا');
  });

  it('leaves menus, buttons, fields, code and hidden text alone', async () => {
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'توكاييف');
    const untouchable =
      'nav, button, input, select, textarea, [contenteditable], code, kbd, template, script, #hidden, [role=toolbar]';
    expect(await page.tab.evaluate(PAINTED_WITHIN(untouchable))).toEqual([]);
  });

  it('changes nothing in the document', async () => {
    const plain = await scene.open(ELSEWHERE, fixture('withdrawal'));
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'توكاييف');
    await page.hoverPainted('موسكو');
    await page.cardOpened();
    await page.press('Escape');
    await page.cardClosed();
    // The same reader's movements on the page without us: lazy text came on both or on none.
    await plain.hover('موسكو');
    expect(await page.tab.evaluate(SERIALISED)).toBe(await plain.tab.evaluate(SERIALISED));
  });

  it('leaves what is copied as it is', async () => {
    const plain = await scene.open(ELSEWHERE, fixture('withdrawal'));
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'توكاييف');
    const selected = `(() => {
      getSelection().selectAllChildren(document.getElementById('story'));
      return String(getSelection());
    })()`;
    expect(await page.tab.evaluate(selected)).toBe(await plain.tab.evaluate(selected));
  });

  it('moves nothing on the page', async () => {
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await page.tab.evaluate(`(() => {
      globalThis.heights = [];
      new ResizeObserver(() => heights.push(document.body.offsetHeight)).observe(document.body);
    })()`);
    await expectPainted(page, 'توكاييف');
    await page.hoverPainted('كازاخستان');
    await page.cardOpened('Kazakhstan');
    expect(new Set((await page.tab.evaluate('heights')) as number[]).size).toBe(1);
  });

  it('paints text that comes later', async () => {
    const page = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(page, 'توكاييف');
    await page.tab.evaluate(`(() => {
      const late = document.createElement('p');
      late.textContent = 'تحديث: وصل نيد برايس إلى آسيا الوسطى.';
      document.getElementById('story').prepend(late);
    })()`);
    await expectPainted(page, 'آسيا الوسطى');
  });

  it('follows text that changes in place', async () => {
    const page = await scene.open(CURATED, simplePage('يصل الوفد إلى موسكو غدًا.'));
    await expectPainted(page, 'موسكو');
    await page.tab.evaluate(
      `document.querySelector('p').firstChild.data = 'أُلغي السفر، والوفد في كازاخستان.'`,
    );
    await expect.poll(() => page.painted(), PATIENT).toEqual(['كازاخستان']);
  });

  it('forgets text that goes', async () => {
    const page = await scene.open(
      CURATED,
      simplePage('يصل الوفد إلى موسكو غدًا.', 'ثم إلى كازاخستان.'),
    );
    await expectPainted(page, 'موسكو', 'كازاخستان');
    await page.tab.evaluate(`document.querySelector('p').remove()`);
    await expect.poll(() => page.painted(), PATIENT).toEqual(['كازاخستان']);
  });

  it('follows a navigation without a load', async () => {
    const page = await scene.open(CURATED, simplePage('يصل الوفد إلى موسكو غدًا.'));
    await expectPainted(page, 'موسكو');
    await page.tab.evaluate(`(() => {
      history.pushState({}, '', '/news/another');
      document.title = 'أخرى';
      const fresh = document.createElement('article');
      fresh.innerHTML = '<p>انتهى الاجتماع في كازاخستان وعاد توكاييف إلى مكتبه.</p>';
      document.querySelector('article').replaceWith(fresh);
    })()`);
    await expect
      .poll(async () => (await page.painted()).sort(), PATIENT)
      .toEqual(['توكاييف', 'كازاخستان']);
  });

  it('takes names by their context: look-alikes stay unmarked', async () => {
    const page = await scene.open(CURATED, fixture('look-alikes'));
    const control = `document.querySelector('article').insertAdjacentHTML('beforeend', '<p>وفي سياق آخر وصل الوفد إلى كازاخستان.</p>')`;
    await page.tab.evaluate(control);
    await expectPainted(page, 'كازاخستان');
    const painted = await page.painted();
    for (const lookAlike of [
      'أستانا',
      'روسيا',
      'برايس',
      'المنظمة',
      'البرلمان',
      'عسكر',
      'الروسيات',
    ]) {
      expect(painted).not.toContain(lookAlike);
    }
  });

  it('finds nothing on a Persian page, though its letters are ours', async () => {
    const page = await scene.open(CURATED, fixture('persian'));
    const arabic = await scene.open(CURATED, fixture('withdrawal'));
    await expectPainted(arabic, 'توكاييف');
    expect(await page.painted()).toEqual([]);
  });

  it('works under the strictest content policy', async () => {
    const page = await scene.open(CURATED, simplePage('يصل الوفد إلى موسكو غدًا.'), {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await expectPainted(page, 'موسكو');
    await page.hoverPainted('موسكو');
    const { name } = await page.cardOpened();
    expect(name).toBe('Moscow');
  });

  it('reads a later story of another layout', async () => {
    const page = await scene.open(CURATED, fixture('reelected'));
    await expectPainted(page, 'قاسم جومرت توكايف', 'اضطرابات كازاخستان');
  });
});
