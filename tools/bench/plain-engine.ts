import { unfoldSpan } from '../../lib/arabic/fold';
import { readText } from '../../lib/arabic/tokens';
import { allAliases, plantTree, scanPlainly } from '../../lib/match/plain';
import { compilePack } from '../../lib/pack/compile';
import type { Pack } from '../../lib/pack/schema';
import { type Engine, leftmostLongest } from './engines';

/** The matcher that is obviously right: fold, cut into words, walk a tree of them. */
export const PLAIN: Engine = {
  name: 'plain',
  readsSource: true,
  maxAliases: 100_000,
  maxUnits: 1_000_000,
  build: (forms) => {
    const matcher = plantTree(allAliases(compilePack(packOf(forms))));
    return {
      run: (text) => scanPlainly(readText(text), matcher).length,
      find: (source) => {
        const text = readText(source);
        const whole = scanPlainly(text, matcher).filter(
          ({ start, firstWord }) => text.starts[firstWord] === start,
        );
        return leftmostLongest(whole.map((found) => unfoldSpan(found, text.folded)));
      },
    };
  },
};

function packOf(forms: readonly string[]): Pack {
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
