import { foldKey } from '../arabic/fold';
import { ENTITY_TYPES } from '../pack/schema';
import type { Candidate, CandidateForm } from './draft';
import type { Group } from './group';
import { groupBy } from './group-by';
import type { Occurrence } from './occurrences';
import { idFor } from './romanise';

export interface FoundCandidate {
  readonly candidate: Candidate;
  readonly occurrences: readonly Occurrence[];
}

/** Groups that stand somewhere, by type and how often; ids in that order. */
export function toCandidates(
  groups: readonly Group[],
  occurrences: readonly Occurrence[],
): FoundCandidate[] {
  const byGroup = groupBy(occurrences, ({ group }) => group);
  const ids = new Set(groups.flatMap(({ known }) => known?.id ?? []));
  const rank = ({ type }: Group) => ENTITY_TYPES.indexOf(type);
  const count = (group: Group) => byGroup.get(group)?.length ?? 0;
  return groups
    .filter((group) => count(group) > 0)
    .sort((a, b) => rank(a) - rank(b) || count(b) - count(a))
    .map((group) => {
      const found = byGroup.get(group) ?? [];
      const forms = formsOf(group, found);
      const name = group.known?.name.ar ?? forms[0]!.form;
      const id = group.known?.id ?? idFor(name, ids);
      ids.add(id);
      const { type, cue, known } = group;
      const paragraphs = paragraphsOf(found);
      const candidate = {
        id,
        type,
        name,
        forms,
        cue,
        paragraphs,
        count: found.length,
        ...(known && { known }),
      };
      return { candidate, occurrences: found };
    });
}

/** The fullest form first, acronyms last. */
function formsOf({ acronyms }: Group, occurrences: readonly Occurrence[]): CandidateForm[] {
  const words = (form: string) => form.split(' ').length;
  const forms = [...groupBy(occurrences, ({ form }) => foldKey(form)).values()].map((found) => ({
    form: found[0]!.form,
    isAcronym: acronyms.has(found[0]!.key),
    paragraphs: paragraphsOf(found),
    count: found.length,
  }));
  forms.sort(
    (a, b) =>
      Number(a.isAcronym) - Number(b.isAcronym) ||
      words(b.form) - words(a.form) ||
      b.count - a.count,
  );
  const most = words(forms[0]!.form);
  return forms.map(({ isAcronym, ...form }) => ({
    ...form,
    kind: isAcronym ? 'acronym' : words(form.form) < most ? 'short' : 'name',
  }));
}

function paragraphsOf(occurrences: readonly Occurrence[]): number[] {
  return [...new Set(occurrences.map(({ paragraph }) => paragraph + 1))].sort((a, b) => a - b);
}
