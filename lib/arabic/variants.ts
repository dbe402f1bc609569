import { isNisba, spellNisba } from './nisba';
import { SHORT_LETTERS } from './variant-budget';
import { isFixed, type Refusal, refusalOf } from './variant-refusals';
import { VARIANT_RULES, type VariantRule } from './variant-rules';

/** Another spelling of a word of a foreign name, folded. */
export interface Variant {
  readonly form: string;
  /** Names of the rules applied, in the order of their places. */
  readonly rules: readonly string[];
  /** What a name may spend on its variants (`variantBudget`); at least 1. */
  readonly cost: number;
}

export interface RefusedVariant extends Variant {
  readonly reason: Refusal;
}

export interface WordVariants {
  /** Most usual first. */
  readonly variants: readonly Variant[];
  readonly refused: readonly RefusedVariant[];
}

/** Of two rules together: both usual, or one of them met now and then. */
const MAX_RARITY = 3;

/** Variants kept of one word: what print uses lies within it, and a name stays countable. */
export const MAX_VARIANTS = 48;

/** A rule at a place of the word, half-open; empty where it inserts. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  readonly rule: VariantRule;
}

/**
 * The spellings of one word that the declared rules yield, at most two rules at a time, none
 * on letters beside those of the other: a rule reads the pack's word, never another's result.
 *
 * @param word folded, of a name marked as transliterated; an ordinary Arabic word, an Arab
 *   given name and a word of three letters have no variants; a nisba has those of nisba.ts.
 */
export function spellWord(word: string): WordVariants {
  if (isNisba(word)) return { variants: spellNisba(word).map(variantOfNisba), refused: [] };
  if (isFixed(word)) return { variants: [], refused: [] };
  const edits = editsOf(word);
  const pairs = edits.flatMap((edit, i) => pairsWith(edit, edits.slice(i + 1)));
  const found = new Map<string, { readonly edits: readonly Edit[]; readonly rarity: number }>();
  for (const set of [...edits.map((edit) => [edit]), ...pairs]) {
    const form = apply(word, set);
    const rarity = set.reduce((sum, { rule }) => sum + rule.rarity, 0);
    const best = found.get(form);
    if (form !== word && (!best || rarity < best.rarity)) found.set(form, { edits: set, rarity });
  }
  const ordered = [...found].sort(
    ([a, one], [b, other]) => one.rarity - other.rarity || (a < b ? -1 : 1),
  );
  const variants: Variant[] = [];
  const refused: RefusedVariant[] = [];
  for (const [form, { edits: set }] of ordered) {
    const rules = set.map(({ rule }) => rule.name);
    const variant = { form, rules, cost: set.reduce((sum, edit) => sum + costOf(edit, word), 0) };
    const reason = refusalOf(form, word) ?? (variants.length >= MAX_VARIANTS ? 'bound' : undefined);
    if (reason) refused.push({ ...variant, reason });
    else variants.push(variant);
  }
  return { variants, refused };
}

const variantOfNisba = (form: string): Variant => ({ form, rules: ['nisba'], cost: 1 });

/** Spellings of a joined pair that are kept beside the plain one. */
const MAX_JOINED = 12;

/**
 * Two words of a name as one: joined, and the variants of that which take one rule more.
 *
 * @param parts folded: نور, سلطان
 */
export function spellJoined(parts: readonly string[]): WordVariants {
  const form = parts.join('');
  const joined: Variant = { form, rules: ['join'], cost: 1 };
  const reason = refusalOf(form, form);
  if (reason) return { variants: [], refused: [{ ...joined, reason }] };
  const spelled = spellWord(form).variants.filter(({ rules }) => rules.length === 1);
  const others = spelled.map(
    (variant): Variant => ({
      form: variant.form,
      rules: ['join', ...variant.rules],
      cost: variant.cost + 1,
    }),
  );
  return {
    variants: [joined, ...others.slice(0, MAX_JOINED)],
    refused: others.slice(MAX_JOINED).map((variant) => ({ ...variant, reason: 'bound' })),
  };
}

function editsOf(word: string): Edit[] {
  const edits: Edit[] = [];
  for (const rule of VARIANT_RULES) {
    for (const { index, 0: letters } of word.matchAll(rule.find)) {
      for (const put of rule.put)
        edits.push({ start: index, end: index + letters.length, put, rule });
    }
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Sets of two with a letter between their places. */
function pairsWith(first: Edit, later: readonly Edit[]): Edit[][] {
  return later
    .filter((edit) => edit.start > first.end)
    .filter(({ rule }) => rule.rarity + first.rule.rarity <= MAX_RARITY)
    .map((edit) => [first, edit]);
}

function apply(word: string, edits: readonly Edit[]): string {
  let form = '';
  let from = 0;
  for (const { start, end, put } of edits) {
    form += word.slice(from, start) + put;
    from = end;
  }
  return form + word.slice(from);
}

function costOf({ rule }: Edit, word: string): number {
  return rule.isVowel && word.length <= SHORT_LETTERS ? 2 : 1;
}
