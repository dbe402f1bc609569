import { wordsOf } from '../arabic/tokens';
import { kindIn } from '../pack/kinds';
import type { Matcher } from '../pack/matcher';
import type { MatcherAlias } from '../pack/matcher-parts';

const kinds = new WeakMap<MatcherAlias, string>();

/**
 * The kind of body that an organisation's general name is the word for: `منظمه` of المنظمة,
 * `مجلس الشيوخ`. Undefined where it is none, as a name without an article.
 */
export function kindOf(alias: MatcherAlias, matcher: Matcher): string | undefined {
  if (matcher.entity(alias.entity).type !== 'organisation') return undefined;
  let kind = kinds.get(alias);
  if (kind === undefined) {
    kind = kindIn(wordsOf(alias.form)) ?? '';
    kinds.set(alias, kind);
  }
  return kind || undefined;
}
