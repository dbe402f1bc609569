import { foldKey } from '../arabic/fold';
import type { EntityType } from '../pack/schema';
import type { Cue, KnownEntity, Proposal } from './draft';
import type { KnownMention } from './known';
import type { Paragraph } from './paragraph';
import { isSameWord, shorterForms } from './shorter-forms';

/** The spellings that are one candidate, while it is put together. */
export interface Group {
  readonly type: EntityType;
  readonly cue: Cue;
  readonly known?: KnownEntity;
  /** Folded words joined by a space. */
  readonly keys: Set<string>;
  /** Those among them that are acronyms or other names in brackets. */
  readonly acronyms: Set<string>;
}

/** Brings the proposals of one name together; what nothing supports is left out. */
export function groupProposals(
  paragraphs: readonly Paragraph[],
  proposals: readonly Proposal[],
  known: readonly KnownMention[],
): Group[] {
  const keyed = proposals.map((proposal) => ({ ...proposal, key: keyOf(proposal, paragraphs) }));
  const groups = knownGroups(known);
  // Longer names first: a surname then finds whose it is.
  const byLength = [...keyed].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const proposal of byLength) if (!proposal.isWeak && !proposal.of) admit(groups, proposal);
  for (const proposal of byLength) {
    const others = keyed.filter(({ key, of }) => key === proposal.key && !of);
    if (proposal.isWeak && others.length > 1) admit(groups, proposal);
  }
  for (const proposal of keyed) if (proposal.of) joinShort(groups, proposal, paragraphs);
  return groups;
}

interface Keyed extends Proposal {
  readonly key: string;
}

function keyOf({ paragraph, first, last, rest }: Proposal, paragraphs: readonly Paragraph[]) {
  const words = paragraphs[paragraph]!.words.slice(first, last);
  return [rest ?? words[0]!, ...words.slice(1)].join(' ');
}

function knownGroups(known: readonly KnownMention[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { type, entity } of known) {
    if (groups.has(entity.id)) continue;
    const keys = new Set([foldKey(entity.name.ar)]);
    const cue = { rule: 'known', words: entity.id } as const;
    groups.set(entity.id, { type, cue, known: entity, keys, acronyms: new Set() });
  }
  return [...groups.values()];
}

/** More than anybody goes through; a longer list is a page of names. */
const MAX_GROUPS = 1_000;

function admit(groups: Group[], { key, type, cue }: Keyed): void {
  if (groups.length >= MAX_GROUPS) return;
  if (groups.some(({ keys }) => keys.has(key))) return;
  const same =
    groups.find((group) => group.type === type && isSameName(group, key)) ??
    (type === 'person' ? ownerOfSurname(groups, key) : undefined);
  if (same) {
    same.keys.add(key);
    return;
  }
  const keys = new Set([key]);
  // A shorter form that two candidates could have is neither's.
  for (const short of shorterForms(type, key.split(' '))) {
    const owner = groups.find((group) => group.keys.has(short));
    if (!owner) keys.add(short);
    else if (owner.known === undefined && longest(owner) !== short) owner.keys.delete(short);
  }
  groups.push({ type, cue, keys, acronyms: new Set() });
}

/** Whose surname a word after a title is, even one that is a given name: الرئيس سعيد. */
function ownerOfSurname(groups: readonly Group[], key: string): Group | undefined {
  if (key.includes(' ')) return undefined;
  const owners = groups.filter(
    ({ type, keys }) => type === 'person' && [...keys].some((one) => one.endsWith(` ${key}`)),
  );
  return owners.length === 1 ? owners[0] : undefined;
}

function longest({ keys }: Group): string {
  return [...keys].reduce((best, key) => (key.length > best.length ? key : best), '');
}

/** The same words but for how print spells them, or for the article before one. */
function isSameName(group: Group, key: string): boolean {
  const words = key.split(' ');
  return [...group.keys].some((other) => {
    if (other === `ال${key}` || key === `ال${other}`) return true;
    const others = other.split(' ');
    return others.length === words.length && words.every((word, i) => isSameWord(word, others[i]!));
  });
}

function joinShort(
  groups: Group[],
  { key, of, paragraph }: Keyed,
  paragraphs: readonly Paragraph[],
) {
  const words = paragraphs[paragraph]!.words.slice(of!.first, of!.last);
  const owner = groups.find(({ keys }) =>
    [...keys].some(
      (one) => words.join(' ').endsWith(one) && one.split(' ').length === words.length,
    ),
  );
  if (!owner || owner.keys.has(key)) return;
  const twin = groups.findIndex((group) => group !== owner && !group.known && group.keys.has(key));
  if (twin >= 0) groups.splice(twin, 1);
  owner.keys.add(key);
  owner.acronyms.add(key);
}
