import type { EntityType } from '../pack/schema';

/** What proposed a candidate: the kind of sign, and the words that were it. */
export interface Cue {
  readonly rule:
    | 'title'
    | 'name'
    | 'saying'
    | 'body'
    | 'place'
    | 'country'
    | 'acronym'
    | 'quoted'
    | 'event'
    | 'known'
    | 'reader';
  readonly words: string;
}

/** A stretch of words of one paragraph that may be a name. */
export interface Proposal {
  /** From 0. */
  readonly paragraph: number;
  /** Words of the paragraph, half-open. */
  readonly first: number;
  readonly last: number;
  /** The first word, folded, without the particles attached to it; absent: as it stands. */
  readonly rest?: string;
  readonly type: EntityType;
  readonly cue: Cue;
  /** Counts only where the name stands elsewhere too, or belongs to a longer one. */
  readonly isWeak?: boolean;
  /** Another name of the candidate at these words: what stands in brackets after it. */
  readonly of?: { readonly first: number; readonly last: number };
}

/** A spelling of a candidate's name as the article has it. */
export interface CandidateForm {
  readonly form: string;
  readonly kind: 'name' | 'short' | 'acronym';
  /** From 1, in order. */
  readonly paragraphs: readonly number[];
  readonly count: number;
}

/** What may become an entity. */
export interface Candidate {
  /** Latin, as a pack's ids are; of a known entity its own. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  /** The name first, then shorter forms and other spellings. */
  readonly forms: readonly CandidateForm[];
  readonly cue: Cue;
  /** From 1. */
  readonly paragraphs: readonly number[];
  readonly count: number;
  /** Where a pack present knows it. */
  readonly known?: KnownEntity;
}

export interface KnownEntity {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly description: { readonly ar: string; readonly en: string };
  readonly sameAs: readonly string[];
}

/** A date of the article: what happened then is for a person to say. */
export interface ProposedEvent {
  readonly id: string;
  /** As the article words it. */
  readonly statedAs: string;
  /** EDTF; null where only the article's own date could tell. */
  readonly date: string | null;
  /** The weekday named is not that day's: 0 Sunday. */
  readonly wrongWeekday?: number;
  /** From 1. */
  readonly paragraph: number;
  /** The article's own words: to be read and worded anew, never to be kept. */
  readonly sentence: string;
  /** Ids of the candidates named in that sentence. */
  readonly participants: readonly string[];
}

export interface Draft {
  /** The day the article is of, `YYYY-MM-DD`. */
  readonly published?: string;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
  /** People, organisations, places, events, concepts; in each the most frequent first. */
  readonly candidates: readonly Candidate[];
  /** In the order of the text. */
  readonly events: readonly ProposedEvent[];
}
