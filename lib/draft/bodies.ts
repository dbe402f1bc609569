import { isCountry } from '../arabic/countries';
import { isNisba } from '../arabic/nisba';
import {
  afterAdjectives,
  annexation,
  isProper,
  properEnd,
  withAnd,
  withPlace,
  withPurpose,
} from './body-span';
import {
  ALWAYS_NAMED,
  BODIES,
  GENERIC,
  KNOWN_WORDS,
  LOOSE,
  NEEDS_TWO,
  OF_STATES,
  ONLY_DEFINITE,
  OPEN,
  WEAK_ADJECTIVES,
  WITH_AND,
} from './body-words';
import type { Proposal } from './draft';
import { isFirstName } from './first-names';
import {
  isDefinite,
  isJoined,
  longestAt,
  looksForeign,
  type Paragraph,
  readings,
  spelled,
} from './paragraph';

/** Whether a folded word, particles and the article apart, is what bodies are called by. */
export function isBodyWord(word: string): boolean {
  return headOf(word) !== undefined;
}

interface Head {
  readonly rest: string;
  readonly noun: string;
  readonly isDefinite: boolean;
}

function headOf(word: string): Head | undefined {
  for (const { rest } of readings(word)) {
    if (BODIES.has(rest)) return { rest, noun: rest, isDefinite: false };
    if (rest.startsWith('ال') && BODIES.has(rest.slice(2)))
      return { rest, noun: rest.slice(2), isDefinite: true };
  }
  return undefined;
}

/** Organisations: a word for a body with what completes it, and the few that need no such word. */
export function proposeBodies(p: Paragraph, paragraph: number): Proposal[] {
  const found: Proposal[] = [];
  let taken = 0;
  for (let i = 0; i < p.words.length; i++) {
    if (i < taken) continue;
    const body = knownBody(p, i) ?? calledBody(p, i);
    if (!body) continue;
    const cue = { rule: 'body', words: spelled(p, i) } as const;
    found.push({ paragraph, first: i, ...body, type: 'organisation', cue });
    taken = body.last;
  }
  return found;
}

interface Body {
  readonly isWeak?: boolean;
  readonly last: number;
  readonly rest: string;
}

function knownBody(p: Paragraph, i: number): Body | undefined {
  for (const { rest } of readings(p.words[i]!)) {
    const length = longestAt(p, i, rest, KNOWN_WORDS);
    if (length === 0) continue;
    // الاتحاد الأوروبي لكرة القدم is another union; الأمم المتحدة لحفظ السلام is not.
    return { rest, last: withPurpose(p, i + length, rest === 'الاتحاد') };
  }
  return undefined;
}

function calledBody(p: Paragraph, i: number): Body | undefined {
  const head = headOf(p.words[i]!);
  if (!head || !isJoined(p, i)) return undefined;
  const { rest, noun } = head;
  if (!head.isDefinite) {
    if (ONLY_DEFINITE.has(noun)) return undefined;
    const end = annexedEnd(p, i, noun);
    return end && { rest, ...end };
  }
  const last = definiteEnd(p, i, noun);
  return last === undefined ? undefined : { rest, last };
}

/** المحكمة الجنائية الدولية, المجلس الأعلى للآثار: the article, adjectives, a purpose. */
function definiteEnd(p: Paragraph, i: number, noun: string): number | undefined {
  const last = afterAdjectives(p, i + 1, false);
  const adjectives = p.words.slice(i + 1, last);
  if (adjectives.length === 0) return undefined;
  const withFor = withPurpose(p, last, true);
  if (withFor > last) return withFor;
  const isTelling = adjectives.some((word) => !WEAK_ADJECTIVES.has(word.slice(2)));
  if (LOOSE.has(noun) && !adjectives.some((word) => isNisba(word))) return undefined;
  if (NEEDS_TWO.has(noun) && adjectives.length < 2) return undefined;
  return isTelling || ALWAYS_NAMED.has(noun) ? last : undefined;
}

/** وزارة الدفاع الروسية, منظمة معاهدة الأمن الجماعي, جامعة ليون. */
function annexedEnd(p: Paragraph, i: number, noun: string): Omit<Body, 'rest'> | undefined {
  const first = i + 1;
  const word = p.words[first]!;
  const closed = annexation(p, first);
  if (closed === undefined || isNamed(word)) {
    if (!isProper(p, first) || (OF_STATES.has(noun) && !isCountry(word))) return undefined;
    const last = withPurpose(p, afterAdjectives(p, properEnd(p, first)), true);
    return { last, ...(LOOSE.has(noun) && !isCountry(word) && { isWeak: true }) };
  }
  const named = p.words.slice(first, closed);
  const last = WITH_AND.has(noun) ? withAnd(p, first, closed) : closed;
  if (last > closed) return { last: withPlace(p, last) };
  const isBare = isDefinite(named[0]!) && !isNisba(named.at(-1)!);
  if (GENERIC.has(named.at(-1)!) && !(isBare && noun === 'مجلس')) return undefined;
  if (OF_STATES.has(noun) && !isCountry(named[0]!)) return undefined;
  return {
    last: withPurpose(p, last, OPEN.has(named.at(-1)!)),
    ...(isBare && LOOSE.has(noun) && { isWeak: true }),
  };
}

function isNamed(word: string): boolean {
  return !isDefinite(word) && (isFirstName(word) || isCountry(word) || looksForeign(word));
}
