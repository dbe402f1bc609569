import type { Evidence, Pack } from '../../../lib/pack/schema';

/** A statement of the pack, whatever it belongs to. */
export interface Claim {
  readonly path: string;
  /** Ids of the entities that it speaks of. */
  readonly about: readonly string[];
  /** What it says, in both languages. */
  readonly texts: readonly string[];
  /** Its dates, in EDTF. */
  readonly dates: readonly string[];
  readonly evidence: readonly Evidence[];
}

export function claimsOf(pack: Pack): Claim[] {
  const present = (dates: readonly (string | undefined)[]) =>
    dates.filter((date) => date !== undefined);
  return [
    ...pack.entities.flatMap(({ id, facts }) =>
      facts.map((fact) => ({
        path: `${id}.${fact.id}`,
        about: [id],
        texts: [fact.text.ar, fact.text.en],
        dates: present([fact.from, fact.until]),
        evidence: fact.evidence,
      })),
    ),
    ...pack.events.map((event) => ({
      path: event.id,
      about: event.participants,
      texts: [event.title.ar, event.title.en],
      dates: [event.date],
      evidence: event.evidence,
    })),
    ...pack.relations.map(({ subject, predicate, object, from, until, evidence }) => ({
      path: `${subject} ${predicate} ${object}`,
      about: [subject, object],
      texts: [],
      dates: present([from, until]),
      evidence,
    })),
  ];
}
