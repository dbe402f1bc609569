import type { LocalText, Pack } from '../../../lib/pack/schema';

/** A text of the pack in both languages, with its place. */
export interface PackText {
  readonly path: string;
  readonly text: LocalText;
  /** Names may be the article's own words; no other text may. */
  readonly isName: boolean;
}

/** Every text that a reader may be shown. */
export function textsOf(pack: Pack): PackText[] {
  const texts: PackText[] = [];
  const add = (path: string, text: LocalText | undefined, isName = false) => {
    if (text) texts.push({ path, text, isName });
  };
  add('title', pack.title, true);
  pack.sources.forEach((source, i) => {
    add(`sources[${i}].title`, source.title);
    add(`sources[${i}].publisher`, source.publisher, true);
  });
  pack.entities.forEach(({ id, name, description, facts }) => {
    add(`${id}.name`, name, true);
    add(`${id}.description`, description);
    for (const fact of facts) {
      add(`${id}.${fact.id}`, fact.text);
      add(`${id}.${fact.id}.conflict`, fact.conflict);
      for (const { statedAs } of fact.evidence) add(`${id}.${fact.id}.statedAs`, statedAs);
    }
  });
  pack.events.forEach(({ id, title, conflict, evidence }) => {
    add(`${id}.title`, title);
    add(`${id}.conflict`, conflict);
    for (const { statedAs } of evidence) add(`${id}.statedAs`, statedAs);
  });
  pack.relations.forEach(({ label }, i) => {
    add(`relations[${i}].label`, label);
  });
  return texts;
}
