import { makeDraft } from '@/lib/draft/make-draft';
import { splitParagraphs } from '@/lib/draft/paragraph';
import type { EntityType } from '@/lib/pack/schema';

/** What a draft of a text has of one type: each candidate's forms, fullest first. */
export function drafted(text: string, type: EntityType): string[] {
  return makeDraft(splitParagraphs(text))
    .candidates.filter((candidate) => candidate.type === type)
    .map(({ forms }) => forms.map(({ form }) => form).join(' | '));
}
