import { Document, isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Candidate, Draft } from '../../../lib/draft/draft';
import { type PackHead, toPack, type Wording } from '../../../lib/draft/to-pack';
import type { Entity, Evidence, Pack } from '../../../lib/pack/schema';
import { UNWRITTEN } from '../../../lib/pack/unwritten';

/** What a draft knows is filled in, what it does not is marked as still to be written. */
const BY_A_PERSON: Wording = {
  name: ({ name, known }) => known?.name ?? { ar: name, en: UNWRITTEN.en },
  description: ({ known }) => known?.description ?? UNWRITTEN,
  event: () => UNWRITTEN,
  statedAs: ({ statedAs }) => ({ ar: statedAs, en: UNWRITTEN.en }),
};

/** Which file holds what, as in the bundled pack's source. */
const FILES = [
  ['people', 'person'],
  ['places', 'place'],
  ['organisations', 'organisation'],
  ['events', 'event'],
  ['concepts', 'concept'],
] as const;

/** A pack's source for a person to edit: file name → YAML. */
export function draftFiles(
  draft: Draft,
  id: string,
  hashes: readonly string[],
): Map<string, string> {
  const head: PackHead = {
    id,
    title: UNWRITTEN,
    author: UNWRITTEN.en,
    source: { title: UNWRITTEN },
    hashes,
  };
  const pack = toPack(draft, head, BY_A_PERSON);
  const { format, version, title, author } = pack;
  const files = new Map([
    ['pack.yaml', yaml({ format, version, id, title, author }, HEAD_NOTE)],
    ['sources.yaml', yaml({ sources: pack.sources }, SOURCES_NOTE)],
  ]);
  for (const [name, type] of FILES) {
    const text = fileOf(type, pack, draft);
    if (text) files.set(`${name}.yaml`, text);
  }
  return files;
}

const HEAD_NOTE =
  ' A draft: rules proposed it, nobody has read it. Keep what is right, throw out the rest, and\n' +
  ` write what is marked "${UNWRITTEN.en}". npm run pack -- check names each place.\n` +
  ' Format: docs/pack-format.md.';
const SOURCES_NOTE =
  ' The article is known by the hashes of its paragraphs; no text of it is kept.';
const EVENTS_NOTE =
  ' Proposed for each date. The notes quote the article: word it anew, then take them out.';

function fileOf(type: string, pack: Pack, draft: Draft): string | undefined {
  const entities = pack.entities.filter((entity) => entity.type === type);
  const events = type === 'event' ? pack.events : [];
  if (entities.length + events.length === 0) return undefined;
  const value = {
    ...(entities.length > 0 && { entities: entities.map(forAuthor) }),
    ...(events.length > 0 && {
      events: events.map(({ evidence, ...event }) => ({
        ...event,
        evidence: evidence.map((one) => (one.statedAs ? one : inWords(one))),
      })),
    }),
  };
  const document = new Document(value, PLAIN);
  const candidates = new Map(draft.candidates.map((candidate) => [candidate.id, candidate]));
  note(document, 'entities', (id) => candidateNote(candidates.get(id)));
  note(document, 'events', (id) => draft.events.find((event) => event.id === id)?.sentence);
  if (events.length > 0) document.commentBefore = EVENTS_NOTE;
  return print(document);
}

/** Without the empty list of facts, and with evidence in words. */
function forAuthor({ facts: _, ...entity }: Entity) {
  return {
    ...entity,
    aliases: entity.aliases.map(({ evidence, ...alias }) => ({
      ...alias,
      ...(evidence && { evidence: inWords(evidence) }),
    })),
  };
}

/** Each text is written out: anchors would be in an editor's way. */
const PLAIN = { aliasDuplicateObjects: false };

function inWords({ source, paragraphs = [] }: Evidence): string {
  return [source, ...paragraphs.map((number) => `P${number}`)].join(' ');
}

function candidateNote(candidate: Candidate | undefined): string | undefined {
  if (!candidate) return undefined;
  const { count, cue } = candidate;
  return `${count} time${count === 1 ? '' : 's'}; ${cue.rule}: ${cue.words}`;
}

/** Puts a comment above each item of a list. */
function note(document: Document, list: string, textOf: (id: string) => string | undefined): void {
  const items = document.get(list);
  if (!isSeq(items)) return;
  for (const item of items.items) {
    if (!isMap(item)) continue;
    const text = textOf(String(item.get('id')));
    if (text) item.commentBefore = ` ${text.replace(/\s+/g, ' ')}`;
  }
}

function yaml(value: unknown, comment: string): string {
  const document = new Document(value, PLAIN);
  document.commentBefore = comment;
  return print(document);
}

/** Small mappings on one line, as an author writes them. */
function print(document: Document): string {
  flowSmall(document.contents);
  return document.toString({ lineWidth: 100, flowCollectionPadding: true });
}

const MAX_FLOW = 90;

function flowSmall(node: unknown, depth = 0): void {
  if (!isMap(node) && !isSeq(node)) return;
  const isSmall = depth > 2 && JSON.stringify((node as Node).toJSON()).length < MAX_FLOW;
  if (isSmall && !hasComment(node as YAMLMap)) node.flow = true;
  else
    for (const item of node.items)
      flowSmall(isMap(node) ? (item as { value: unknown }).value : item, depth + 1);
}

function hasComment({ commentBefore }: Node): boolean {
  return Boolean(commentBefore);
}
