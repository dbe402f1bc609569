import { foldKey } from '../../lib/arabic/fold';
import { makeDictionary } from './dictionary';
import type { Engine, Names, Search } from './engines';
import { runLimit } from './limit';
import { NGRAMS, PEERS } from './peers';
import { PLAIN } from './plain-engine';
import { timeInRounds } from './rounds';
import { SIYAQ } from './siyaq-engine';
import { makeText, repeatText, type TextKind } from './text';

/** One line of the result, as it is printed by `--json`. */
export interface Row {
  readonly case: string;
  readonly engine: string;
  readonly aliases: number;
  readonly textChars: number;
  readonly median_ms: number;
  readonly mb_per_s: number;
  readonly ratio_to_limit: number | null;
  readonly build_ms: number | null;
  readonly load_ms: number | null;
  readonly bytes: number | null;
  readonly found: number | null;
}

/** A generated text, or a given one repeated to so many units. */
interface JobText {
  readonly kind: TextKind | GivenText;
  readonly units: number;
  readonly text?: string;
}

/**
 * `seed`: the article that the bundled pack was made from, searched for other names, or for the
 * pack's own; `spelt`: names of the pack in their variants, searched for with them or without.
 */
type GivenText = 'seed' | 'seed, own names' | 'seed, variants' | 'spelt' | 'spelt, variants';

/** What one fresh process measures. */
export interface Job {
  readonly aliases: number;
  /** In place of a generated dictionary. */
  readonly names?: Names;
  readonly texts: readonly JobText[];
  readonly engines: readonly string[];
  readonly rounds: number;
}

const ENGINES: readonly Engine[] = [SIYAQ, PLAIN, ...PEERS];

export const ENGINE_NAMES = ENGINES.map(({ name }) => name);

/** One MB is 500,000 units. */
const UNITS_A_MB = 500_000;
/** The least that any capable engine takes. */
const CHECKED_UNITS = 5_000;

/** @throws when an engine that can do the exact-match task finds other names than n-grams. */
export function measure({ aliases, names, texts, engines, rounds }: Job): Row[] {
  const forms = names?.forms ?? makeDictionary(aliases);
  const built = ENGINES.filter(
    ({ name, maxAliases }) => engines.includes(name) && aliases <= maxAliases,
  ).map((engine) => {
    const start = performance.now();
    const search = engine.build(forms, names);
    return { engine, search, buildMs: performance.now() - start };
  });
  checkAnswers(built, forms);
  return texts.flatMap(({ kind, units, text }) => {
    const source = text ? repeatText(text, units) : makeText(kind as TextKind, units, forms);
    const folded = foldKey(source);
    const able = built.filter(({ engine }) => units <= engine.maxUnits);
    const timings = timeInRounds(
      [
        { name: 'limit', run: () => runLimit(source) },
        ...able.map(({ engine, search }) => ({
          name: engine.name,
          run: () => search.run(engine.readsSource ? source : folded),
        })),
      ],
      rounds,
    );
    return [...timings].map(([name, { medianMs, ratioToFirst, found }]): Row => {
      const of = able.find(({ engine }) => engine.name === name);
      return {
        case: kind,
        engine: name,
        aliases,
        textChars: units,
        median_ms: round(medianMs, 4),
        mb_per_s: round(units / UNITS_A_MB / (medianMs / 1000), 2),
        ratio_to_limit: round(ratioToFirst, 5),
        build_ms: of ? round(of.buildMs, 2) : null,
        load_ms: of?.search.loadMs === undefined ? null : round(of.search.loadMs, 4),
        bytes: of?.search.bytes ?? null,
        found: of ? found : null,
      };
    });
  });
}

/** Each engine by its own answers, also one that is measured alone. */
function checkAnswers(
  built: readonly { readonly engine: Engine; readonly search: Pick<Search, 'find'> }[],
  forms: readonly string[],
): void {
  const text = makeText('exact', CHECKED_UNITS, forms);
  const answer = (search: Pick<Search, 'find'>) =>
    search.find(text).map(({ start, end }) => `${start}–${end}`);
  const expected = answer(NGRAMS.build(forms));
  if (expected.length === 0) throw new Error('the text to check with has no name');
  for (const { engine, search } of built) {
    if (engine.incapable) continue;
    const found = answer(search);
    if (found.join(' ') !== expected.join(' ')) {
      throw new Error(`${engine.name} finds ${found.length} names, others than ${NGRAMS.name}`);
    }
  }
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
