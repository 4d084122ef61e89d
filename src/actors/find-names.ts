import type { Knowledge, NamedThing } from './knowledge/knowledge.js';
import { isNotActor, loadNotActors, type NotActors, sportSentences } from './not-actors.js';
import { isAdjacent } from './scan-words.js';
import type { Word } from './word.js';

/** A name of the knowledge base found in the text: words `from` to `end` (exclusive). */
export interface FoundName {
  readonly from: number;
  readonly end: number;
  readonly thing: NamedThing;
  /** "Iran" in "Iran-backed", "Russian" in "pro-Russian": names a party, but not whose the head is. */
  readonly isGlued: boolean;
  /** Not of the knowledge base: the text itself says whose it is. */
  readonly isTold?: true;
}

const LANGUAGE_BEFORE = new Set(['in', 'speaks', 'speak', 'speaking', 'into', 'from']);

/** Entries that begin with a small letter: "al-Qaeda", "blue helmets". */
const LOWER_STARTS = /^(?:al|blue|coalition|military|former|free|inter|world)$/;

/** Prefixes that take a name for a direction: "pro-Russian rebels". */
const PREFIXES = new Set(['pro', 'anti', 'non', 'post', 'ex']);

/** Names of places, peoples and bodies, longest first, without those that only look like one. */
export function findNames(words: readonly Word[], knowledge: Knowledge): readonly FoundName[] {
  const lists = loadNotActors();
  const sport = sportSentences(words, lists);
  const isState = isGeorgiaTheState(words);
  const matches: { readonly from: number; readonly end: number; readonly things: readonly NamedThing[] }[] =
    [];
  const counts = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.isCapital && !LOWER_STARTS.test(word.key)) continue;
    const person = endOfPerson(words, at, knowledge);
    const accepts = (thing: NamedThing, from: number, end: number): boolean =>
      matchesCase(words, from, end, thing.text);
    const match = knowledge.names.longest(words, at, joins, accepts);
    const blocked = lists.names.longest(words, at, joins, (name, from, end) =>
      matchesCase(words, from, end, name),
    );
    const skipTo = Math.max(blocked?.end ?? 0, person);
    if (skipTo > 0 && skipTo >= (match?.end ?? 0)) {
      at = skipTo - 1;
      continue;
    }
    if (match === null || isAnothersBody(words, at, match.end, match.values)) continue;
    const isTeam = sport.has(word.sentence) || (isState && match.values[0]?.text === 'Georgia');
    if (!isDropped(words, at, match.end, match.values, lists) && !isTeam) {
      matches.push({ from: at, end: match.end, things: match.values });
      if (match.values.length === 1)
        for (const { code } of match.values) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    at = match.end - 1;
  }
  const kept = matches.filter(
    ({ from, end, things }) => !isPartyWord(things[0]) || (counts.has('USA') && isAlone(words, from, end)),
  );
  return kept.map(({ from, end, things }) => ({
    from,
    end,
    thing: bestOf(things, counts),
    isGlued: isGlued(words, from, end, lists),
  }));
}

/** "Republican", "Democratic": American parties by a word that other names hold too. */
function isPartyWord(thing: NamedThing | undefined): boolean {
  return thing?.kind === 'party' && /^(?:Republican|Democratic|Democrat)$/.test(thing.text);
}

const AMERICAN_TITLES =
  /^(?:sens?|senators?|reps?|representatives?|gov|governor|congress(?:man|woman)|lawmakers?|house|senate|leaders?|president|presidential|nominee|candidate|whip|majority|minority|party)$/;

/** No part of a longer name: "the Federal Democratic Republic". */
function isAlone(words: readonly Word[], from: number, end: number): boolean {
  const first = words[from];
  const next = words[end];
  const before = words[from - 1];
  if (first === undefined) return false;
  const follows = next !== undefined && next.gap === ' ' && next.isCapital && !AMERICAN_TITLES.test(next.key);
  const isLed =
    before !== undefined &&
    first.gap === ' ' &&
    before.isCapital &&
    words[from - 2]?.sentence === before.sentence;
  return !follows && !isLed;
}

/** "the Congress of Peru", "the Peruvian Congress", "the Greek Ministry of Defence": left to the role phrase, which reads whose it is. */
function isAnothersBody(
  words: readonly Word[],
  from: number,
  end: number,
  things: readonly NamedThing[],
): boolean {
  // \"Israeli forces\" tells whose it is; \"Congress\", \"Ministry of Defence\" do not.
  if (
    !/^(?:Ministry|Department|House|Congress|Senate|National|Parliament|Council|General|Assembly|Foreign|Home|Supreme|Defen[cs]e)/.test(
      things[0]?.text ?? '',
    )
  )
    return false;
  const word = words[from];
  if (
    word === undefined ||
    !/^(?:parliament|ministry|armed forces|intelligence service)$/.test(things[0]?.kind ?? '')
  )
    return false;
  const next = words[end];
  const before = words[from - 1];
  if (next !== undefined && next.sentence === word.sentence && next.key === 'of' && isAdjacent(next, word))
    return true;
  return (
    before !== undefined &&
    isAdjacent(word, before) &&
    before.isCapital &&
    (before.isPossessive || /(?:an|ish|ese|ch)$/.test(before.key))
  );
}

/** End of a full name of the knowledge base that begins here, so that no place is read into it; 0 without one. */
function endOfPerson(words: readonly Word[], from: number, knowledge: Knowledge): number {
  let key = words[from]?.key ?? '';
  for (let end = from + 1; end <= from + 3; end += 1) {
    const word = words[end];
    const previous = words[end - 1];
    if (word === undefined || previous === undefined || previous.isPossessive || !isAdjacent(word, previous))
      return 0;
    if (!word.isCapital && word.gap !== '-' && word.key.length > 3) return 0;
    key += ` ${word.key}`;
    if (word.isCapital && knowledge.people.has(key)) return end + 1;
  }
  return 0;
}

function isGlued(words: readonly Word[], from: number, end: number, lists: NotActors): boolean {
  const last = words[end - 1];
  const next = words[end];
  const before = words[from - 1];
  if (next !== undefined && next.sentence === last?.sentence && next.gap === '-' && lists.glued.has(next.key))
    return true;
  return words[from]?.gap === '-' && before !== undefined && PREFIXES.has(before.key);
}

function isDropped(
  words: readonly Word[],
  from: number,
  end: number,
  things: readonly NamedThing[],
  lists: NotActors,
): boolean {
  if (isNotActor(words, from, end, lists)) return true;
  const [thing] = things;
  if (thing?.kind !== 'demonym') return false;
  const sentence = words[from]?.sentence;
  const before = words[from - 1];
  const next = words[end];
  const closes = next === undefined || next.sentence !== sentence || (next.gap !== ' ' && next.gap !== '-');
  // "She spoke in Russian": a language.
  return (
    closes &&
    end - from === 1 &&
    before !== undefined &&
    before.sentence === sentence &&
    LANGUAGE_BEFORE.has(before.key) &&
    !/s$/.test(thing.text)
  );
}

function joins(word: Word, previous: Word): boolean {
  if (word.gap === ', ' && word.key === 'dc') return true;
  if (word.gap === '+' && word.key === '1') return true;
  return isAdjacent(word, previous) || (word.gap === ' & ' && !previous.isPossessive);
}

/** Capitals of the entry must be capitals of the text; acronyms must be capitals throughout ("US", not "us"). */
function matchesCase(words: readonly Word[], from: number, end: number, text: string): boolean {
  const entry = text.replace(/^the /i, '');
  const isAcronym = !/\p{Ll}/u.test(entry);
  if (isAcronym && end - from === 1)
    return words[from]?.isUpper === true && (entry !== 'IS' || words[end]?.isUpper !== true);
  // "The Hague" is a city, "Mr Hague" is none.
  if (text === 'The Hague' && words[from - 1]?.key !== 'the') return false;
  const pieces = entry.match(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}]|['’](?=\p{L}))*/gu) ?? [];
  return pieces.every((piece, at) => {
    const word = words[from + at];
    if (word === undefined) return false;
    return piece.charAt(0) === piece.charAt(0).toLowerCase() || word.isCapital;
  });
}

/** Of homonyms (Tripoli, Congolese, the Kurds) the first whose country the text names; else the first. */
function bestOf(things: readonly NamedThing[], counts: ReadonlyMap<string, number>): NamedThing {
  const [first] = things;
  if (first === undefined) throw new RangeError('a match without values');
  return things.find((thing) => counts.has(thing.code)) ?? first;
}

const CAUCASUS = new Set(
  'tbilisi georgian georgians ossetia abkhazia saakashvili caucasus armenia azerbaijan moldova russia ukraine garibashvili margvelashvili zourabichvili'.split(
    ' ',
  ),
);
const AMERICAN = new Set(
  'atlanta savannah gop kemp ossoff warnock loeffler perdue raffensperger runoff alabama tennessee carolina florida michigan pennsylvania arizona isakson chambliss'.split(
    ' ',
  ),
);

/** Georgia is taken for the American state when only American words stand around it. */
function isGeorgiaTheState(words: readonly Word[]): boolean {
  let caucasus = false;
  let american = false;
  for (const word of words) {
    if (CAUCASUS.has(word.key)) caucasus = true;
    else if (AMERICAN.has(word.key)) american = true;
  }
  return american && !caucasus;
}
