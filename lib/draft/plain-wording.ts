import type { LocalText } from '../pack/schema';
import type { EditedCandidate, EditedEvent, Editing } from './edit';
import type { Wording } from './to-pack';

/**
 * Texts for a pack that its reader uses at once: what the reader wrote, and where that is
 * nothing a plain sentence that says where the name stands. Both languages at once, as a pack
 * has them; a text written in one stands for both.
 */
export function plainWording({ candidates, events }: Editing, title: LocalText): Wording {
  const written = new Map<string, EditedCandidate>(candidates.map((one) => [one.id, one]));
  const titles = new Map<string, EditedEvent>(events.map((one) => [one.id, one]));
  return {
    name: ({ id, name, known }) => ({
      ar: name,
      en: written.get(id)?.englishName ?? known?.name.en ?? name,
    }),
    description: ({ id, paragraphs, known }) =>
      both(written.get(id)?.note) ?? known?.description ?? standsIn(paragraphs, title),
    event: ({ id, paragraph, statedAs }) =>
      both(titles.get(id)?.title) ?? {
        ar: `تاريخ في الفقرة ${paragraph}: ${statedAs}`,
        en: `A date in paragraph ${paragraph}: ${statedAs}`,
      },
    statedAs: ({ statedAs }) => ({ ar: statedAs, en: statedAs }),
  };
}

function both({ ar, en }: Partial<LocalText> = {}): LocalText | undefined {
  const any = ar ?? en;
  return any === undefined ? undefined : { ar: ar ?? any, en: en ?? any };
}

/** «ورد في الفقرتين 3 و4 من …». */
function standsIn(paragraphs: readonly number[], title: LocalText): LocalText {
  if (paragraphs.length === 0)
    return { ar: 'اسم أضافه القارئ', en: 'A name that the reader added' };
  const list = (language: string) =>
    new Intl.ListFormat(language).format(paragraphs.map((number) => String(number)));
  const where = ['الفقرة', 'الفقرتين'][paragraphs.length - 1] ?? 'الفقرات';
  return {
    ar: `ورد في ${where} ${list('ar')} من «${title.ar}»`,
    en: `Named in paragraph${paragraphs.length > 1 ? 's' : ''} ${list('en-GB')} of “${title.en}”`,
  };
}
