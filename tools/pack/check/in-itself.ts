import { wordsOf } from '../../../lib/arabic/tokens';
import type { Alias, Pack } from '../../../lib/pack/schema';
import { isUnwritten } from '../../../lib/pack/unwritten';
import type { CheckResult } from './report';
import { textsOf } from './texts';

/** What can be checked of a valid pack without the article. */
export function checkInItself(pack: Pack): CheckResult[] {
  return [checkWritten(pack), checkLanguages(pack), checkDoubles(pack), checkSources(pack)];
}

/** What a draft left for a person to write. */
function checkWritten(pack: Pack): CheckResult {
  const texts = textsOf(pack);
  const problems = texts.flatMap(({ path, text }) =>
    (['ar', 'en'] as const)
      .filter((language) => isUnwritten(text[language]))
      .map((language) => `${path}.${language} is still to be written`),
  );
  const author = isUnwritten(pack.author) ? ['author is still to be written'] : [];
  return {
    name: 'texts are written',
    looked: texts.length + 1,
    problems: [...author, ...problems],
  };
}

/** Each text is in the language it stands for: a copy left untranslated shows itself. */
function checkLanguages(pack: Pack): CheckResult {
  const texts = textsOf(pack);
  const problems = texts.flatMap(({ path, text, isName }) => [
    ...(/\p{Script=Arabic}/u.test(text.ar) || isName ? [] : [`${path}.ar has no Arabic letter`]),
    ...(/\p{Script=Arabic}/u.test(text.en) ? [`${path}.en has Arabic letters`] : []),
  ]);
  return { name: 'texts are in both languages', looked: texts.length, problems };
}

/** Folding makes two spellings one: the second is no alias, only noise in the figures. */
function checkDoubles({ entities }: Pack): CheckResult {
  const problems = entities.flatMap(({ id, aliases }) => {
    const first = new Map<string, Alias>();
    return aliases.flatMap((alias) => {
      const key = JSON.stringify([wordsOf(alias.form), alias.reading]);
      const earlier = first.get(key);
      if (!earlier) first.set(key, alias);
      return earlier ? [`${id}: "${alias.form}" reads the same as "${earlier.form}"`] : [];
    });
  });
  const looked = entities.reduce((sum, { aliases }) => sum + aliases.length, 0);
  return { name: 'no alias is there twice', looked, problems };
}

function checkSources({ sources, entities, events, relations }: Pack): CheckResult {
  const claims = [...entities.flatMap(({ facts }) => facts), ...events, ...relations];
  const names = entities.flatMap(({ aliases }) =>
    aliases.flatMap(({ evidence }) => evidence ?? []),
  );
  const used = new Set(
    [...claims.flatMap(({ evidence }) => evidence), ...names].map(({ source }) => source),
  );
  const problems = sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `nothing rests on "${id}"`);
  return { name: 'every source is used', looked: sources.length, problems };
}
