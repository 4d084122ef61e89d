import type { Knowledge, NamedThing } from './knowledge/knowledge.js';
import { isNotActor, loadNotActors, type NotActors, sportSentences } from './not-actors.js';
import { isAdjacent } from './scan-words.js';
import type { Word } from './word.js';

/** A name of the knowledge base found in the text: words `from` to `end` (exclusive). */
export interface FoundName {
  readonly from: number;
  readonly end: number;
  readonly thing: NamedThing;
}

const LANGUAGE_BEFORE = new Set(['in', 'speaks', 'speak', 'speaking', 'into', 'from']);

/** Names of places, peoples and bodies, longest first, without those that only look like one. */
export function findNames(words: readonly Word[], knowledge: Knowledge): readonly FoundName[] {
  const lists = loadNotActors();
  const sport = sportSentences(words, lists);
  const isState = isGeorgiaTheState(words);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.isCapital && !LOWER_STARTS.test(word.key)) continue;
    const blocked = lists.names.longest(words, at, joins, (name, from, end) =>
      matchesCase(words, from, end, name),
    );
    const match = knowledge.names.longest(words, at, joins, (thing, from, end) =>
      matchesCase(words, from, end, thing.text),
    );
    if (blocked !== null && blocked.end >= (match?.end ?? 0)) {
      at = blocked.end - 1;
      continue;
    }
    if (match === null) continue;
    const thing = bestOf(match.values, words);
    if (
      !isDropped(words, at, match.end, thing, lists) &&
      !sport.has(word.sentence) &&
      !(isState && thing.text === 'Georgia')
    ) {
      found.push({ from: at, end: match.end, thing });
    }
    at = match.end - 1;
  }
  return found;
}

/** Entries that begin with a small letter: "al-Qaeda", "blue helmets". */
const LOWER_STARTS = /^(?:al|blue|coalition|military|former|free|e3|p5)$/;

function isDropped(
  words: readonly Word[],
  from: number,
  end: number,
  thing: NamedThing,
  lists: NotActors,
): boolean {
  if (isNotActor(words, from, end, lists)) return true;
  if (thing.kind !== 'demonym') return false;
  const before = words[from - 1];
  const next = words[end];
  const closes =
    next === undefined || next.sentence !== words[from]?.sentence || (next.gap !== ' ' && next.gap !== '-');
  return (
    closes &&
    end - from === 1 &&
    before !== undefined &&
    before.sentence === words[from]?.sentence &&
    LANGUAGE_BEFORE.has(before.key) &&
    !/s$/.test(thing.text)
  );
}

function joins(word: Word, previous: Word): boolean {
  if (word.gap === ', ' && word.key === 'dc') return true;
  return !previous.isPossessive
    ? isAdjacent(word, previous) || word.gap === ' & '
    : isAdjacent(word, previous);
}

/** Capitals of the entry must be capitals of the text; acronyms must be capitals throughout ("US", not "us"). */
function matchesCase(words: readonly Word[], from: number, end: number, text: string): boolean {
  const entry = text.replace(/^the /i, '');
  const isAcronym = !/\p{Ll}/u.test(entry);
  if (isAcronym && end - from === 1) return words[from]?.isUpper === true || /^[A-Z]$/.test(entry);
  const pieces = entry.match(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}]|['’](?=\p{L}))*/gu) ?? [];
  return pieces.every((piece, at) => {
    const word = words[from + at];
    if (word === undefined) return false;
    return piece.charAt(0) === piece.charAt(0).toLowerCase() || word.isCapital;
  });
}

/** Of homonyms (Tripoli, Congolese) the first whose country is named elsewhere; else the first. */
function bestOf(values: readonly NamedThing[], _words: readonly Word[]): NamedThing {
  const [first, ...others] = values;
  if (first === undefined) throw new RangeError('a match without values');
  return others.find((thing) => thing.kind === 'country name' || thing.kind === 'capital') ?? first;
}

const CAUCASUS = new Set([
  'tbilisi',
  'georgian',
  'georgians',
  'ossetia',
  'abkhazia',
  'saakashvili',
  'caucasus',
  'armenia',
  'azerbaijan',
  'moldova',
  'russia',
  'ukraine',
  'garibashvili',
  'margvelashvili',
  'zourabichvili',
]);
const AMERICAN = new Set([
  'atlanta',
  'savannah',
  'gop',
  'kemp',
  'ossoff',
  'warnock',
  'loeffler',
  'perdue',
  'raffensperger',
  'runoff',
  'alabama',
  'tennessee',
  'carolina',
  'florida',
  'michigan',
  'pennsylvania',
  'arizona',
  'isakson',
  'chambliss',
]);

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
