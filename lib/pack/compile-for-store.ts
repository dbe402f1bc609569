import { wordsOf } from '../arabic/tokens';
import { readPlainDate } from '../edtf/plain';
import { type CompiledDates, compareEdtf, type EdtfValue } from '../edtf/value';
import { tablesOf } from './compile';
import { datesInSlices } from './dates';
import { buildIdTable } from './id-table';
import { ownWordsOf, readKinds } from './kinds';
import { identitiesOf } from './links';
import { firstAliasesOf } from './names';
import { writePackText } from './pack-text';
import type { Entity, Pack } from './schema';
import { forEachAlias, forEachInSlices, part, type Slices } from './slices';
import { type CompiledPack, type Lists, STORED_LAYOUT, type StoredForm } from './stored-form';
import { packTables } from './tables';
import { variantsInSlices } from './variants';

/** Events on the timeline page from one pack. */
const MAX_STORY = 300;

/** Makes the stored form of a validated pack. */
export function* compileForStore(pack: Pack): Slices<CompiledPack> {
  const { entities, events, relations, sources } = pack;
  const variants = yield* part(variantsInSlices(pack), 0, 0.5);
  const tables = packTables(yield* part(tablesOf(pack, variants), 0.5, 0.75));
  const text = yield* part(writePackText(pack), 0.75, 0.85);
  const kinds = yield* part(readKinds(entities), 0.85, 0.9);
  const shortForms = yield* part(shortFormsOf(entities), 0.9, 0.95);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const ownWords = new Map<string, ReadonlySet<string>>();
  for (const [name, kind] of kinds) {
    yield 0.95;
    ownWords.set(
      name,
      ownWordsOf(kind, entities, (id) => byId.get(id)),
    );
  }
  const dates = yield* part(datesInSlices(pack), 0.95, 0.97);
  const entityIds = buildIdTable(entities.map(({ id }) => id));
  yield 0.97;
  const sourceIds = buildIdTable(sources.map(({ id }) => id));
  const { chunks: _chunks, bytes: _bytes, ...places } = text;
  const form: StoredForm = {
    ...places,
    layout: STORED_LAYOUT,
    tables,
    firstAliases: firstAliasesOf(entities),
    entityIds,
    sourceIds,
    eventsOf: yield* listsByEntity(
      entities,
      events.map(({ participants }) => participants),
    ),
    relationsOf: yield* listsByEntity(
      entities,
      relations.map(({ subject, object }) => [subject, object]),
    ),
    story: inOrderOfTime(events, dates).slice(0, MAX_STORY),
    shortForms,
    kinds,
    ownWords,
  };
  const special = Object.entries(dates).filter(([date]) => !readPlainDate(date));
  return { form, text, identities: identitiesOf(entities), dates: Object.fromEntries(special) };
}

/** Units from which on no name folds to two letters: marks and quotes may stand around them. */
const LONG_FORM = 24;

function* shortFormsOf(entities: readonly Entity[]): Slices<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  let number = 0;
  yield* forEachAlias(entities, ({ form }) => {
    const words = form.length < LONG_FORM ? wordsOf(form) : [];
    if (words.length === 1 && words[0]!.length <= 2) found.set(number, form);
    number++;
  });
  return found;
}

/** @param named of each event or relation, the ids of the entities in it. */
function* listsByEntity(
  entities: readonly Entity[],
  named: readonly (readonly string[])[],
): Slices<Lists> {
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]));
  const lists: number[][] = Array.from(entities, () => []);
  yield* forEachInSlices(named, (ids, number) => {
    for (const id of new Set(ids)) lists[indexOf.get(id)!]!.push(number);
  });
  const starts = new Uint32Array(entities.length + 1);
  for (let i = 0; i < entities.length; i++) starts[i + 1] = starts[i]! + lists[i]!.length;
  return { starts, all: Uint32Array.from(lists.flat()) };
}

function inOrderOfTime(events: Pack['events'], dates: CompiledDates): Uint32Array {
  const dateOf = (event: number): EdtfValue => dates[events[event]!.date]!;
  return Uint32Array.from(events, (_, index) => index).sort((a, b) =>
    compareEdtf(dateOf(a), dateOf(b)),
  );
}
