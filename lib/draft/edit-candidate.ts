import { foldKey } from '../arabic/fold';
import type { LocalText } from '../pack/schema';
import type { Candidate, CandidateForm } from './draft';
import type { Edit, EditedCandidate, Editing } from './edit';
import { isName, MAX_FORM, MAX_NOTE, typedText } from './edit-text';

export type CandidateStep = Extract<
  Edit,
  { type: 'keep' | 'drop' | 'rename' | 'retype' | 'note' | 'addAlias' | 'removeAlias' }
>;

/** @returns undefined where the step changes nothing or cannot be done. */
export function editCandidate(
  candidate: EditedCandidate,
  step: CandidateStep,
  { candidates }: Editing,
): EditedCandidate | undefined {
  switch (step.type) {
    case 'keep':
    case 'drop': {
      const isKept = step.type === 'keep';
      return candidate.isKept === isKept ? undefined : { ...candidate, isKept };
    }
    case 'rename': {
      const name = typedText(step.name.ar ?? candidate.name, MAX_FORM);
      const englishName = typedText(step.name.en ?? candidate.englishName ?? '', MAX_FORM);
      const { englishName: _, ...rest } = candidate;
      return isName(name) ? { ...rest, name, ...(englishName && { englishName }) } : undefined;
    }
    case 'retype':
      return candidate.type === step.to ? undefined : { ...candidate, type: step.to };
    case 'note':
      return { ...candidate, note: typedTexts({ ...candidate.note, ...step.note }) };
    case 'addAlias': {
      const form = typedText(step.form, MAX_FORM);
      const isTaken = candidates.some((one) => one.isKept && hasForm(one, form));
      if (!isName(form) || isTaken || hasForm(candidate, form)) return undefined;
      return withForms(candidate, [...candidate.forms, ownForm(form)]);
    }
    case 'removeAlias': {
      const forms = candidate.forms.filter(({ form }) => form !== step.form);
      const isChange = forms.length > 0 && forms.length < candidate.forms.length;
      return isChange ? withForms(candidate, forms) : undefined;
    }
  }
}

/** A form of the reader's own: the article need not have it. */
export function ownForm(form: string): CandidateForm {
  return { form, kind: 'name', paragraphs: [], count: 0 };
}

export function hasForm({ forms }: Candidate, form: string): boolean {
  const key = foldKey(form);
  return forms.some((one) => foldKey(one.form) === key);
}

export function withForms(
  candidate: EditedCandidate,
  forms: readonly CandidateForm[],
): EditedCandidate {
  const paragraphs = [...new Set(forms.flatMap((form) => form.paragraphs))].sort((a, b) => a - b);
  return {
    ...candidate,
    forms,
    paragraphs,
    count: forms.reduce((sum, { count }) => sum + count, 0),
  };
}

export function typedTexts({ ar, en }: Partial<LocalText>): Partial<LocalText> {
  const [arabic, english] = [ar, en].map((text) => typedText(text ?? '', MAX_NOTE));
  return { ...(arabic && { ar: arabic }), ...(english && { en: english }) };
}
