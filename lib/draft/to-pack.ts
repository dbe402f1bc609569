import { isEverydayWord } from '../arabic/everyday';
import { foldKey } from '../arabic/fold';
import { wordsOf } from '../arabic/tokens';
import { arabicMonth } from '../edtf/month-names';
import type { Alias, Entity, LocalText, Pack, PackEvent } from '../pack/schema';
import type { Candidate, Draft, ProposedEvent } from './draft';
import { isForeignFirstName } from './first-names';
import { looksForeign } from './paragraph';

/** What a draft cannot know of the pack that it becomes. */
export interface PackHead {
  readonly id: string;
  readonly title: LocalText;
  readonly author: string;
  /** The article. */
  readonly source: {
    readonly title: LocalText;
    readonly publisher?: LocalText;
  };
  /** SHA-256 of each paragraph (schema.ts), in order. */
  readonly hashes: readonly string[];
}

/** Who writes the texts: a person later, or plain sentences at once. */
export interface Wording {
  name(candidate: Candidate): LocalText;
  description(candidate: Candidate): LocalText;
  event(event: ProposedEvent): LocalText;
  /** The article's wording of a date that the pack gives as a value. */
  statedAs(event: ProposedEvent): LocalText;
}

/** Evidence in a pack that is made from one article. */
const SOURCE = 'article';

/**
 * A pack of what a draft holds, valid where the head and the wording are. Dates without a value
 * are left out: only the article's own date could tell.
 */
export function toPack(draft: Draft, head: PackHead, wording: Wording): Pack {
  const taken = new Set<string>();
  const entities = draft.candidates.flatMap(
    (candidate) => entityOf(candidate, wording, taken) ?? [],
  );
  const ids = new Set(entities.map(({ id }) => id));
  return {
    format: 'siyaq-pack',
    version: 1,
    id: head.id,
    title: head.title,
    author: head.author,
    sources: [
      {
        id: SOURCE,
        kind: 'article',
        ...head.source,
        ...(draft.published && { date: draft.published }),
        paragraphs: [...head.hashes],
      },
    ],
    entities,
    events: draft.events.flatMap((event) => eventOf(event, wording, ids) ?? []),
    relations: [],
  };
}

/** @param taken forms of the entities before: two that share one would need a condition each. */
function entityOf(candidate: Candidate, wording: Wording, taken: Set<string>): Entity | undefined {
  const aliases = candidate.forms.flatMap((form): Alias[] => {
    const words = wordsOf(form.form);
    const key = words.join(' ');
    if (words.length === 0 || taken.has(key)) return [];
    taken.add(key);
    const evidence = { source: SOURCE, paragraphs: [...form.paragraphs] };
    return [
      {
        form: form.form,
        kind: form.kind,
        ...(isTransliterated(candidate, form.form) && { transliterated: true }),
        ...(form.paragraphs.length > 0 && { evidence }),
        // سعيد by itself is anybody, and a word: it counts once the full name has been read.
        ...(words.length === 1 &&
          isEverydayWord(key) && { when: [{ established: [candidate.id] }] }),
      },
    ];
  });
  if (aliases.length === 0) return undefined;
  const { id, type, known } = candidate;
  return {
    id,
    ...(known && known.sameAs.length > 0 && { sameAs: [...known.sameAs] }),
    type,
    name: wording.name(candidate),
    description: wording.description(candidate),
    aliases,
    facts: [],
  };
}

function isTransliterated({ type }: Candidate, form: string): boolean {
  if (type !== 'person' && type !== 'place') return false;
  return foldKey(form)
    .split(' ')
    .some((word) => looksForeign(word) || isForeignFirstName(word));
}

function eventOf(
  event: ProposedEvent,
  wording: Wording,
  ids: ReadonlySet<string>,
): PackEvent | undefined {
  if (event.date === null) return undefined;
  const conflict = conflictOf(event);
  const statedAs = conflict || !isPlain(event.date, event.statedAs);
  return {
    id: event.id,
    title: wording.event(event),
    date: event.date,
    participants: event.participants.filter((id) => ids.has(id)),
    evidence: [
      {
        source: SOURCE,
        paragraphs: [event.paragraph],
        ...(statedAs && { statedAs: wording.statedAs(event) }),
      },
    ],
    ...(conflict && { conflict }),
  };
}

/** Whether a wording says a date as it is: its year, its month by a name we show, its day. */
function isPlain(date: string, words: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const said = foldKey(words).split(/[^\p{L}\p{N}]+/u);
  const names = month ? foldKey(arabicMonth(Number(month))).split(/[/ ]/) : [];
  return (
    year !== undefined &&
    said.includes(year) &&
    (!month || names.some((name) => said.includes(name))) &&
    (!day || said.includes(String(Number(day))))
  );
}

function conflictOf({ date, wrongWeekday }: ProposedEvent): LocalText | undefined {
  if (wrongWeekday === undefined || !date) return undefined;
  const nameOf = (language: string, weekday: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      // 4 January 1970 was a Sunday.
      new Date(Date.UTC(1970, 0, 4 + weekday)),
    );
  const real = new Date(date).getUTCDay();
  return {
    ar: `يقول المقال يوم ${nameOf('ar', wrongWeekday)}، والتاريخ الذي يذكره يوم ${nameOf('ar', real)}`,
    en: `The article says ${nameOf('en', wrongWeekday)}; the date it gives was a ${nameOf('en', real)}`,
  };
}
