import { WORD_CLASSES } from '../../../lib/arabic/word-classes';
import type { BuiltDefinitions } from './definitions';

/** A sentence on the thing itself, and one on each of its fields: none may be missing. */
type Words<Fields extends string> = { readonly about: string } & Readonly<Record<Fields, string>>;

type AllWords = {
  readonly [Name in keyof BuiltDefinitions]: Words<
    Extract<keyof BuiltDefinitions[Name]['entries'], string>
  >;
};

const FROM =
  'When it begins to hold, a date in EDTF (ISO 8601-2): 2022-01-13, 2022-01, 2022, 2022-01-23~ (about), 2022-01? (uncertain), 2022-01-05/2022-01-06 (somewhere between). Left out: not known, or always.';
const UNTIL =
  'When it ceases to hold, in EDTF, not before `from`. Left out: it is not known to have ended.';
const EVIDENCE = 'What it rests on; several where several sources say it.';
const CONFLICT =
  'Where sources contradict each other or themselves: what contradicts what, in your own words. The card shows it.';
const ID = 'Lower-case Latin letters, digits and hyphens, beginning with a letter or digit.';
const CLASSES = new Intl.ListFormat('en').format(Object.keys(WORD_CLASSES));
const WORDS_COMPARED = `Words are compared folded (hamza, tashkeel and the like make no difference); ${CLASSES} stand for classes of words.`;

/**
 * What an editor shows beside each field of a pack, and what the schema's own words cannot
 * say: uniqueness, references, what is checked elsewhere.
 */
export const WORDS: AllWords = {
  Pack: {
    about:
      'A knowledge pack: names, facts, events and relations of one story, each with what it rests on. Lengths are counted in UTF-16 units. No text may hold control characters, invisible formatting or half a surrogate pair; bidi controls are taken out.',
    format: 'Always siyaq-pack.',
    version: 'Of the format, not of the pack. Always 1.',
    id: `The pack's own. A pack that is imported again under the same id replaces the earlier one. ${ID}`,
    title: 'What the pack is called, in both languages.',
    author: 'Who made it; shown on each card of an imported pack.',
    sources: 'What the statements rest on. `check` fails on a source that nothing rests on.',
    entities: 'The people, places and things with a card. At most 50,000, with 200,000 aliases.',
    events:
      'What happened, for the time line. An event that has a name in the news is an entity too.',
    relations: 'Who stands how to whom.',
  },
  LocalText: {
    about: 'A text in both languages of the interface, in your own words. HTML is shown as text.',
    ar: 'Arabic.',
    en: 'English.',
  },
  Source: {
    about: 'Something that statements rest on. None of its text is kept.',
    id: `By which evidence names it; no other source of the pack has it. ${ID}`,
    kind: 'article: the text the pack was made from. record: the public record beyond it; cards mark what rests on it.',
    title: 'What it is called. Name the record; links are not followed and not needed.',
    publisher: 'Who published it.',
    date: 'When it was published, in EDTF.',
    paragraphs:
      'SHA-256 of each paragraph in order, of its UTF-8 text in NFC without blanks at either end, in lower-case hexadecimal. By these `check` knows the article.',
  },
  Evidence: {
    about: 'Where a statement comes from.',
    source: 'The id of one of the sources.',
    paragraphs: 'In which of its paragraphs, counted from 1; no more than the source has.',
    statedAs: 'The date as the source itself words it, where it differs from the one given here.',
  },
  Entity: {
    about: 'A person, place, organisation, event or concept that has a card.',
    id: `By which all else refers to it; no other entity of the pack has it. ${ID}`,
    sameAs:
      'What it is elsewhere, as wikidata:Q232. Entities of two packs that share one are merged.',
    type: 'person, place, organisation, event or concept; any other counts as concept.',
    name: 'Shown at the head of its card. To be found on pages, it stands among the aliases too.',
    description: 'One line: who or what it is. Speak of the time of the story, never of now.',
    aliases:
      'The forms by which pages name it. Two entities may share a form only under conditions.',
    facts: 'What is known of it, the most useful first.',
  },
  Alias: {
    about: 'A form by which pages name the entity.',
    form: 'As an author writes it. Hamza and yaa spellings, final ة, tashkeel, quotes, hyphens and the attached و ف ب ل ك ال are found by themselves.',
    kind: 'name: in full. short: a part of it. acronym. nickname. descriptive: words that mean it without naming it.',
    transliterated:
      'A foreign name in Arabic letters: its other spellings are generated (docs/pack-format.md, Variants).',
    evidence: 'Only where the article itself writes this form; `check` looks for it there.',
    reading:
      'Which of its meanings the entity has under this form, as city or government. The same form may stand once for each.',
    when: 'For an ambiguous form: a list of conditions, of which one must hold in full. An everyday word needs one.',
  },
  Condition: {
    about: `All keys given must hold. ${WORDS_COMPARED}`,
    established: 'One of the entities with these ids is named beyond doubt on the page.',
    allEstablished: 'Each of them is.',
    precededBy: `One of these stands right before the form; an item may be several words. ${WORDS_COMPARED}`,
    followedBy: `One of these stands right after the form. ${WORDS_COMPARED}`,
    notPrecededBy:
      'None of these stands right before it. A condition that only excludes lets the form count by itself everywhere else.',
    notFollowedBy: 'None of these stands right after it.',
    nearby: `One of these stands in the same sentence. ${WORDS_COMPARED}`,
    notNearby: 'None of these does.',
    notAround: 'None of these stands in its paragraph, the three before or the one after.',
    ofCountry:
      'Of these and of all countries and peoples, none but one of these was named last before it, in its paragraph or the three before.',
    dateline:
      'The form opens a line, and a dateline’s mark (- – : /) follows it or nothing does. Only true.',
    inBrackets: 'The form is all that stands in brackets, as a picture’s credit is. Only true.',
  },
  Fact: {
    about:
      'A statement about an entity. On a page older than `from` the card shows it apart, as what has happened since.',
    id: `No other fact of the pack has it. ${ID}`,
    text: 'One sentence in your own words. `check` refuses eight words in a row of the article’s.',
    from: FROM,
    until: UNTIL,
    evidence: EVIDENCE,
    conflict: CONFLICT,
  },
  Event: {
    about: 'Something that happened, for the time line and the cards of who took part.',
    id: `No other event of the pack has it. ${ID}`,
    title: 'What happened, in a few words.',
    date: 'When, in EDTF, with its doubt: 2022-01-13, 2022-01-23~, 2022-01-05/2022-01-06, ../2022-01-06.',
    participants: 'Ids of the entities that took part, the event’s own entity included.',
    evidence: EVIDENCE,
    conflict: CONFLICT,
  },
  Relation: {
    about: 'A statement about two entities.',
    subject: 'The id of the entity that the predicate is said of.',
    predicate:
      'succeeded, leads, memberOf, partOf, locatedIn, capitalOf, speaksFor, requestedHelpFrom, inResponseTo, ended, causedBy or relativeOf. Any other needs a `label`.',
    object: 'The id of the other entity.',
    label: 'The predicate in words, to stand between the two names; used for any other predicate.',
    from: FROM,
    until: UNTIL,
    evidence: EVIDENCE,
  },
};
