import { unfoldSpan } from '../../lib/arabic/fold';
import { readText } from '../../lib/arabic/tokens';
import { scan } from '../../lib/match/scan';
import { compilePacks } from '../../lib/pack/compile';
import type { Pack } from '../../lib/pack/schema';
import { type Engine, leftmostLongest } from './engines';

/** What ships: from the page's text to places in it, marks and particles taken care of. */
export const SIYAQ: Engine = {
  name: 'siyaq',
  readsSource: true,
  maxAliases: 100_000,
  maxUnits: 1_000_000,
  build: (forms) => {
    const matcher = compilePacks([packOf(forms)]);
    return {
      run: (text) => scan(readText(text), matcher).length,
      find: (source) => {
        const text = readText(source);
        const whole = scan(text, matcher).filter(
          ({ start, firstWord }) => text.starts[firstWord] === start,
        );
        return leftmostLongest(whole.map((found) => unfoldSpan(found, text.folded)));
      },
    };
  },
};

/** A pack of one entity with all these names. */
export function packOf(forms: readonly string[]): Pack {
  const text = { ar: '', en: '' };
  const aliases = forms.map((form) => ({ form, kind: 'name' as const }));
  return {
    format: 'siyaq-pack',
    version: 1,
    id: 'bench',
    title: text,
    author: '',
    sources: [],
    entities: [{ id: 'all', type: 'place', name: text, description: text, aliases, facts: [] }],
    events: [],
    relations: [],
  };
}
