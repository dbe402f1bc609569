import axe from 'axe-core';
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { Card, type CardProps } from '@/components/card/Card';
import css from '@/components/card/card.css?inline';
import { TextsContext } from '@/components/texts';
import type { CardView } from '@/lib/card/view';
import { bare, person, textsIn } from './fixture';

type Language = 'ar' | 'en';

/** As in a page, but with an open root, so that axe can look in. */
function mount(view: CardView, language: Language, changes = {}, alternatives: CardView[] = []) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'box';
  box.popover = 'manual';
  const on = {
    onPin: vi.fn(),
    onClose: vi.fn(),
    onSave: vi.fn(),
    onCopy: vi.fn(),
    onOpenEvent: vi.fn(),
  };
  const props: CardProps = {
    view,
    alternatives: alternatives.map(({ name }) => name),
    isPinned: false,
    isSaved: false,
    canSave: true,
    notice: null,
    ...on,
  };
  const draw = (changes: Partial<CardProps>) => {
    const card = h(Card, { ...props, ...changes });
    render(h(TextsContext.Provider, { value: textsIn(language), children: card }), box);
  };
  draw(changes);
  root.append(box);
  document.body.append(host);
  box.showPopover();
  return { host, root, box, draw, on, text: box.textContent };
}

/** FSI and PDI around what a text inserts. */
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

async function emulate(features: Record<string, string>) {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

afterEach(async () => {
  document.body.replaceChildren();
  await emulate({});
});

describe.each(['ar', 'en'] as const)('the card in %s', (language) => {
  it.each(['light', 'dark'])('has no axe violation (%s)', async (scheme) => {
    await emulate({ 'prefers-color-scheme': scheme });
    const { host, root } = mount(person(language), language, { notice: 'full' }, [bare(language)]);
    // Contrast is not measured of what still fades in.
    await Promise.all(root.getAnimations().map((fade) => fade.finished));
    const { violations, passes } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });

  it('is a dialog named by the entity, with both names in their own direction', () => {
    const { root } = mount(person(language), language);
    const dialog = root.querySelector('[role=dialog]');
    const label = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe(person(language).name[language]);
    expect(root.querySelector('bdi[lang=ar]')?.getAttribute('dir')).toBe('rtl');
    expect(root.querySelector('bdi[lang=en]')?.getAttribute('dir')).toBe('ltr');
  });

  it('leaves no key of a text unworded', () => {
    for (const notice of ['saved', 'removed', 'private', 'full', 'tooMany', 'failed'] as const) {
      const { text } = mount(person(language), language, { notice }, [bare(language)]);
      expect(text).not.toMatch(/card\.|\$\d/);
    }
  });

  it('has targets of at least 24 px', () => {
    const { root } = mount(person(language), language);
    for (const button of root.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('what a card says', () => {
  it.each([
    ['en', [4], 'Al Jazeera Net, 13 January 2022, paragraph 4'],
    ['en', [4, 5], 'Al Jazeera Net, 13 January 2022, paragraphs 4 and 5'],
    ['ar', [4], 'الجزيرة نت، ١٣ يناير/كانون الثاني ٢٠٢٢، الفقرة 4'],
    ['ar', [4, 5], 'الجزيرة نت، ١٣ يناير/كانون الثاني ٢٠٢٢، الفقرتان 4 و5'],
    ['ar', [4, 5, 8], 'الجزيرة نت، ١٣ يناير/كانون الثاني ٢٠٢٢، الفقرات 4 و5 و8'],
  ] as const)('in %s names the article with paragraphs %j', (language, paragraphs, expected) => {
    const view = person(language);
    const [fact] = view.facts;
    const facts = [{ ...fact!, evidence: [{ ...fact!.evidence[0]!, paragraphs }] }];
    const { root } = mount({ ...view, facts }, language);
    expect(plain(root.querySelector('.article')?.textContent ?? '')).toBe(expected);
  });

  it('names the article of each fact: the page may be another', () => {
    const { root } = mount(person('en'), 'en');
    const named = [...root.querySelectorAll('.facts .article')].map((each) =>
      plain(each.textContent),
    );
    expect(named).toHaveLength(2);
    for (const each of named) expect(each).toMatch(/^Al Jazeera Net, .*, paragraphs? \d/);
  });

  it('marks what rests on the public record, before the name of the record', () => {
    const { root } = mount(person('en'), 'en');
    const [badge, name] = root.querySelector('.record')!.children;
    expect(badge?.textContent).toBe('Other source');
    expect(name?.textContent).toBe('Akorda press service');
  });

  it('shows a conflict with its fact', () => {
    const { root } = mount(person('en'), 'en');
    expect(root.querySelector('.facts li .conflict')?.textContent).toContain(
      'that day was a Friday',
    );
  });

  it('keeps what came after the page apart', () => {
    const { root } = mount(person('en'), 'en');
    expect(root.querySelector('.since')?.textContent).toContain('Re-elected');
    expect(root.querySelector('.body > .facts')?.textContent).not.toContain('Re-elected');
  });

  it('keeps a long list short, and the rest one press away', () => {
    const view = person('en');
    const facts = Array.from({ length: 9 }, (_, i) => ({ ...view.facts[1]!, id: `fact-${i}` }));
    const { root } = mount({ ...view, facts }, 'en');
    const rest = root.querySelector<HTMLDetailsElement>('.body > details')!;
    const seen = () =>
      [...root.querySelectorAll('.body > .facts li, .body > details .facts li')].filter((item) =>
        item.checkVisibility(),
      ).length;
    expect(seen()).toBe(4);
    expect(plain(rest.querySelector('summary')!.textContent)).toBe('5 more');
    rest.querySelector('summary')!.click();
    expect(seen()).toBe(9);
  });

  it('keeps who stands to whom folded, with period and source', () => {
    const { root } = mount(person('en'), 'en');
    const section = [...root.querySelectorAll<HTMLDetailsElement>('.body > details')].at(-1)!;
    expect(section.open).toBe(false);
    section.querySelector('summary')!.click();
    const [succeeded, secretary] = [...section.querySelectorAll('.related > li')];
    expect(plain(succeeded!.textContent)).toBe(
      'PredecessorNursultan Nazarbayev from 20 March 2019 Al Jazeera Net, 13 January 2022, paragraph 10',
    );
    expect(plain(secretary!.querySelector('h3')!.textContent)).toBe(
      'press secretary to Kassym-Jomart Tokayev',
    );
    expect(plain(secretary!.querySelector('.others')!.textContent)).toMatch(/^Berik Uali +later/);
  });

  it('says what else an open mention may be', () => {
    const { text } = mount(person('en'), 'en', {}, [bare('en')]);
    expect(plain(text)).toContain('may also be: Collective Security Treaty Organization');
  });

  it('is complete with a name and a description alone', () => {
    const { root } = mount(bare('ar'), 'ar');
    expect(root.querySelectorAll('ul, .since, .note')).toHaveLength(0);
    expect(root.querySelector('.description')?.textContent).toBe('تكتل عسكري تقوده روسيا');
  });

  it('says whose pack it is from', () => {
    expect(plain(mount(bare('en'), 'en').text)).toContain('“Kazakhstan, January 2022” by Siyaq');
  });

  it('shows markup in a pack as text', () => {
    const payload = '<img src=x onerror=alert(1)><script>1</script>';
    const { root } = mount({ ...bare('en'), description: payload }, 'en');
    expect(root.querySelector('.body :is(img, script)')).toBeNull();
    expect(root.querySelector('.description')?.textContent).toBe(payload);
  });
});

describe('what a reader does', () => {
  it('opens the timeline at an event', () => {
    const { root, on } = mount(person('en'), 'en');
    root.querySelector<HTMLElement>('.events button')?.click();
    expect(on.onOpenEvent).toHaveBeenCalledWith('speech-to-parliament');
  });

  it('sees that the sentence is saved, and can remove it', () => {
    const { root, draw } = mount(person('en'), 'en');
    draw({ isSaved: true, notice: 'saved' });
    expect(root.querySelector('footer button')?.textContent).toBe('Remove from saved');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Saved to your timeline.');
  });

  it('finds the save button off in a private window, with the reason', () => {
    const { root } = mount(person('en'), 'en', { canSave: false });
    const save = root.querySelector('footer button');
    expect(save?.getAttribute('aria-disabled')).toBe('true');
    const reason = root.getElementById(save?.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('private windows');
  });

  it('sees the pin pressed', () => {
    const { root } = mount(person('en'), 'en', { isPinned: true });
    expect(root.querySelector('[title="Pin the card"]')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('cannot select the text, which the page could read', () => {
    const { root } = mount(person('en'), 'en');
    expect(getComputedStyle(root.querySelector('.description')!).userSelect).toBe('none');
    expect(root.querySelectorAll('input, textarea, [contenteditable]')).toHaveLength(0);
  });
});

describe('the style of a card', () => {
  it('takes nothing from the page', () => {
    document.body.style.cssText = 'letter-spacing: 4px; font-style: italic; color: red';
    const { root } = mount(person('ar'), 'ar');
    const style = getComputedStyle(root.querySelector('.description')!);
    expect([style.letterSpacing, style.fontStyle]).toEqual(['normal', 'normal']);
    expect(style.color).not.toBe('rgb(255, 0, 0)');
    document.body.style.cssText = '';
  });

  it.each(['light', 'dark'])(
    'lets nothing of the page through once it is there (%s)',
    async (scheme) => {
      await emulate({ 'prefers-color-scheme': scheme });
      const { root } = mount(person('ar'), 'ar');
      await Promise.all(root.getAnimations().map((fade) => fade.finished));
      expect(getComputedStyle(root.querySelector('.box')!).opacity).toBe('1');
      for (const part of ['.card', 'header', 'footer']) {
        const { backgroundColor, opacity } = getComputedStyle(root.querySelector(part)!);
        expect(backgroundColor).toMatch(/^rgb\(/);
        expect(opacity).toBe('1');
      }
    },
  );

  it('gives Arabic lines room', () => {
    const { root } = mount(person('ar'), 'ar');
    const style = getComputedStyle(root.querySelector('.description')!);
    const ratio = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
    expect(ratio).toBeGreaterThanOrEqual(1.6);
  });

  it('does not move for readers who asked for less motion', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const { root } = mount(person('ar'), 'ar');
    expect(getComputedStyle(root.querySelector('.box')!).transitionDuration).toBe('0s');
  });

  it('is 320 to 400 px wide', () => {
    const { root } = mount(person('ar'), 'ar');
    const { width } = root.querySelector('.card')!.getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(320);
    expect(width).toBeLessThanOrEqual(400);
  });
});
