import { makeFillers } from './dictionary';
import { pickSkewed, seededRandom } from './random';

/**
 * `news`: 3 % of words open a name, 8 % carry particles, some marks, joiners and ligatures.
 * `exact`: the same names, nothing else: what every engine can find. `vocalised`: a mark on
 * every letter. `latin`: no Arabic at all.
 */
export type TextKind = 'news' | 'exact' | 'vocalised' | 'latin';

const TEXT_SEED = 0x7e87;
const HITS = 0.03;
const PARTICLES = 0.08;
const CHAINS = ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول'];
const MARKS = '\u064e\u064f\u0650\u0652\u0651';
const STOPS = ['. ', '، ', ': ', ' «', '» '];

/** A seeded text of exactly so many UTF-16 units over a dictionary, flat in memory. */
export function makeText(kind: TextKind, units: number, dictionary: readonly string[]): string {
  const random = seededRandom(TEXT_SEED);
  const fillers = makeFillers();
  const parts: string[] = [];
  for (let length = 0; length < units; ) {
    const words = random() < HITS ? pickSkewed(dictionary, random) : pickSkewed(fillers, random);
    const written = write(kind, words, random);
    const gap = random() < 0.12 ? STOPS[Math.floor(random() * STOPS.length)]! : ' ';
    parts.push(written, gap);
    length += written.length + gap.length;
  }
  return flat(parts.join('').slice(0, units));
}

/** A text again and again, a blank line between, to just so many units. */
export function repeatText(text: string, units: number): string {
  return flat(`${text}\n\n`.repeat(Math.ceil(units / text.length)).slice(0, units));
}

function write(kind: TextKind, words: string, random: () => number): string {
  if (kind === 'exact') return words;
  if (kind === 'latin') return latin(words);
  const withParticles = random() < PARTICLES ? attach(words, random) : words;
  if (kind === 'vocalised')
    return withParticles.replace(/\p{L}/gu, (letter) => mark(letter, random));
  const chance = random();
  if (chance < 0.02) return withParticles.replace(/\p{L}/gu, (letter) => mark(letter, random));
  if (chance < 0.05) return mark(withParticles, random);
  if (chance < 0.06) return `${withParticles.slice(0, 2)}\u200c${withParticles.slice(2)}`;
  if (chance < 0.3) return withParticles.replace('لا', '\ufefb');
  return withParticles;
}

function attach(words: string, random: () => number): string {
  const chain = CHAINS[Math.floor(random() * CHAINS.length)]!;
  return chain.endsWith('ل') && words.startsWith('ال')
    ? `${chain}${words.slice(1)}`
    : chain + words;
}

function mark(letters: string, random: () => number): string {
  return letters + MARKS[Math.floor(random() * MARKS.length)];
}

/** The same lengths in Latin letters. */
function latin(words: string): string {
  return words.replace(/\p{L}/gu, (letter) =>
    String.fromCharCode(0x61 + (letter.charCodeAt(0) % 26)),
  );
}

/**
 * In one piece, as a page's text comes to the background: by message. Joined strings, slices and,
 * in Chromium, decoded texts are slower to read, the limit's loop up to five times.
 */
function flat(text: string): string {
  return structuredClone({ text }).text;
}
