import type { Knowledge, NamedThing } from '../../actors/knowledge/knowledge.js';
import { isAdjacent, scanWords } from '../../actors/scan-words.js';
import type { Word } from '../../actors/word.js';
import type { Span } from '../../documents/span.js';
import { splitDocument } from '../../sentences/split-document.js';
import type { PersonFinder } from './find-person.js';
import type { HistorianLexicon } from './historian-lexicon.js';
import type { RecordDocument } from './record-document.js';

/** What records are read with. */
export interface HistorianTools {
  readonly knowledge: Knowledge;
  readonly people: PersonFinder;
  readonly lexicon: HistorianLexicon;
  /** Country names in small letters, hyphens as spaces, → code. */
  readonly countries: ReadonlyMap<string, string>;
}

/** The name of a state, people or body in a record's text. */
export interface PlaceName extends Span {
  readonly thing: NamedThing;
  /** Tied to another word by a hyphen: "India" in "U.S.-India". */
  readonly isTied: boolean;
}

/** A record's text with all that reading its remarks takes. */
export interface RemarkContext {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly names: readonly PlaceName[];
  /** Whose a title without a country is: the host of a trip, the United States on a visit. */
  readonly home: string;
  /** Own side on a trip: officials of the traveller's state are no party met. */
  readonly isOwn: (code: string) => boolean;
  /** Cities of a trip; null on a visit. */
  readonly locale: string | null;
  /** ISO day as of which people held office. */
  readonly day: string;
  readonly tools: HistorianTools;
}

/** Cuts the remarks of a record into sentences and finds the names in them. */
export function remarkContext(laidOut: RecordDocument, home: string, tools: HistorianTools): RemarkContext {
  const { document, record, remarksStart } = laidOut;
  const split = splitDocument(document);
  const names = findPlaceNames(document.text, scanWords(split), home, tools.knowledge);
  return {
    text: document.text,
    sentences: split.sentences
      .filter((sentence) => sentence.start >= remarksStart)
      .map(({ start, end, text }) => ({ start, end, text })),
    names,
    home,
    isOwn: (code) => record.kind === 'trip' && code === 'USA',
    locale: record.kind === 'trip' ? (record.locale ?? record.country) : null,
    day: record.start,
    tools,
  };
}

/**
 * All names of states, peoples and bodies. Records name them plainly: what keeps places of news stories apart from parties
 * would only hide some here. Of homonyms (Kurds, Congolese) the country's own is meant. The organ of a body is told by
 * the body ("the OAS General Assembly"), a short form by the name that it follows.
 */
function findPlaceNames(
  text: string,
  words: readonly Word[],
  home: string,
  knowledge: Knowledge,
): readonly PlaceName[] {
  const names: PlaceName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first === undefined || !first.isCapital) continue;
    const accepts = (thing: NamedThing, from: number, end: number) =>
      hasCaseOf(thing.text, words.slice(from, end));
    const match = knowledge.names.longest(words, at, isAdjacent, accepts);
    const thing = match?.values.find(({ code }) => code === home) ?? match?.values[0];
    if (match === null || thing === undefined) continue;
    const end = words[match.end - 1]?.end ?? first.end;
    const isTied = [text.charAt(first.start - 1), text.charAt(end)].some((mark) => /[-‑–]/.test(mark));
    const link = text.slice(names.at(-1)?.end ?? 0, first.start);
    const follows = /^\s+of\s+the\s+\p{Lu}/u.test(text.slice(end));
    const isOrgan = thing.kind === 'organ of organisation' && ((names.length > 0 && link === ' ') || follows);
    const isShortForm = names.length > 0 && link === ' (';
    if (!isOrgan && !isShortForm)
      names.push({ start: first.start, end, text: text.slice(first.start, end), thing, isTied });
    at = match.end - 1;
  }
  return names;
}

/** "IS" is no "is", "NATO" no "Nato": an acronym has capitals only, a name a capital wherever the entry has one. */
function hasCaseOf(name: string, words: readonly Word[]): boolean {
  if (!/\p{Ll}/u.test(name))
    return words.every((word) => word.isUpper || word.text.length === 1 || /^\d+$/.test(word.text));
  return words.every((word) => word.isCapital || /^(?:and|of|the|for|on|in|al|d)$/.test(word.key));
}
