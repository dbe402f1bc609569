import type { EntityType, LocalText } from '../pack/schema';
import type { Candidate, Draft, ProposedEvent } from './draft';
import { editCandidate, hasForm, ownForm, typedTexts, withForms } from './edit-candidate';
import { isName, MAX_FORM, typedText } from './edit-text';
import { idFor } from './romanise';

/** A candidate as its reader has it by now. */
export interface EditedCandidate extends Candidate {
  /** Whether it goes into the pack. */
  readonly isKept: boolean;
  /** Where the reader wrote one. */
  readonly englishName?: string;
  readonly note?: Partial<LocalText>;
}

export interface EditedEvent extends ProposedEvent {
  readonly isKept: boolean;
  readonly title?: Partial<LocalText>;
}

interface Content {
  readonly candidates: readonly EditedCandidate[];
  readonly events: readonly EditedEvent[];
}

/** A draft under its reader's hands. */
export interface Editing extends Content {
  /** The day the article is of, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly paragraphs: number;
  /** What undo brings back, the latest last. */
  readonly past: readonly Content[];
}

export type Edit =
  | { readonly type: 'keep' | 'drop'; readonly id: string }
  | { readonly type: 'rename'; readonly id: string; readonly name: Partial<LocalText> }
  | { readonly type: 'retype'; readonly id: string; readonly to: EntityType }
  | { readonly type: 'note'; readonly id: string; readonly note: Partial<LocalText> }
  | { readonly type: 'addAlias'; readonly id: string; readonly form: string }
  | { readonly type: 'removeAlias'; readonly id: string; readonly form: string }
  /** `id` becomes part of `into`, which keeps its name, type and notes. */
  | { readonly type: 'merge'; readonly id: string; readonly into: string }
  /** A name that the draft missed. */
  | { readonly type: 'add'; readonly name: string; readonly to: EntityType }
  | { readonly type: 'keepEvent' | 'dropEvent'; readonly id: string }
  | { readonly type: 'entitle'; readonly id: string; readonly title: Partial<LocalText> }
  | { readonly type: 'undo' };

/** Steps that can be taken back. */
const MAX_PAST = 100;

/**
 * Every candidate is kept at first that no pack explains already; no date is, for what happened
 * then the reader must say.
 */
export function startEditing(draft: Draft): Editing {
  return {
    ...draft,
    candidates: draft.candidates.map((candidate) => ({ ...candidate, isKept: !candidate.known })),
    events: draft.events.map((event) => ({ ...event, isKept: false })),
    past: [],
  };
}

/**
 * The draft after a step. A step that changes nothing, or cannot be done (an id that is not
 * there, the last alias, an empty name, a date without a value), gives the same object back.
 */
export function edit(state: Editing, step: Edit): Editing {
  if (step.type === 'undo') {
    const before = state.past.at(-1);
    return before ? { ...state, ...before, past: state.past.slice(0, -1) } : state;
  }
  const change = changeOf(state, step);
  if (!change) return state;
  const { candidates, events, past } = state;
  return { ...state, ...change, past: [...past, { candidates, events }].slice(-MAX_PAST) };
}

function changeOf(
  state: Editing,
  step: Exclude<Edit, { type: 'undo' }>,
): Partial<Content> | undefined {
  switch (step.type) {
    case 'merge':
      return merge(state, step.id, step.into);
    case 'add':
      return add(state, step.name, step.to);
    case 'keepEvent':
    case 'dropEvent':
    case 'entitle': {
      const event = state.events.find(({ id }) => id === step.id);
      const next = event && editEvent(event, step);
      return next && { events: state.events.map((one) => (one === event ? next : one)) };
    }
    default: {
      const candidate = state.candidates.find(({ id }) => id === step.id);
      const next = candidate && editCandidate(candidate, step, state);
      return (
        next && { candidates: state.candidates.map((one) => (one === candidate ? next : one)) }
      );
    }
  }
}

type EventStep = Extract<Edit, { type: 'keepEvent' | 'dropEvent' | 'entitle' }>;

function editEvent(event: EditedEvent, step: EventStep): EditedEvent | undefined {
  if (step.type === 'entitle') {
    return { ...event, title: typedTexts({ ...event.title, ...step.title }) };
  }
  const isKept = step.type === 'keepEvent';
  // Without a value it has no place on a timeline.
  if (event.isKept === isKept || (isKept && event.date === null)) return undefined;
  return { ...event, isKept };
}

function merge(
  { candidates, events }: Editing,
  id: string,
  into: string,
): Partial<Content> | undefined {
  const one = candidates.find((candidate) => candidate.id === id);
  const other = candidates.find((candidate) => candidate.id === into);
  if (!one || !other || one === other) return undefined;
  const more = one.forms.filter(({ form }) => !hasForm(other, form));
  const merged = { ...withForms(other, [...other.forms, ...more]), isKept: true };
  return {
    candidates: candidates
      .filter((candidate) => candidate !== one)
      .map((candidate) => (candidate === other ? merged : candidate)),
    events: events.map((event) => ({
      ...event,
      participants: [...new Set(event.participants.map((who) => (who === id ? into : who)))],
    })),
  };
}

function add(
  { candidates }: Editing,
  text: string,
  type: EntityType,
): Partial<Content> | undefined {
  const name = typedText(text, MAX_FORM);
  if (!isName(name) || candidates.some((one) => one.isKept && hasForm(one, name))) return undefined;
  const id = idFor(name, new Set(candidates.map((candidate) => candidate.id)));
  const cue = { rule: 'reader', words: '' } as const;
  const added = {
    id,
    type,
    name,
    forms: [ownForm(name)],
    cue,
    paragraphs: [],
    count: 0,
    isKept: true,
  };
  return { candidates: [...candidates, added] };
}
