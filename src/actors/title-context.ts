import type { FoundName } from './find-names.js';
import type { OwnCountry } from './own-country.js';
import type { Word } from './word.js';

/** Titles that a United States release never gives its own people. */
const FOREIGN_TITLES = /minister|king|emir|amir|chancellor|premier|president|councilor|prince|leader/;

/** Those whom a text of their own country names without saying whose they are. */
const DIPLOMATS = /^(?:charge d'affaires|consul|consul general|ambassador|deputy chief of mission)$/;

/** Titles that no American bears. */
const MINISTERS = /minister|king|emir|amir|chancellor|premier|queen|sultan|crown prince/;

/** Whose a title without nationality is: in a government's own releases that government's, else the state last named. Null when none is. */
export function titleContext(
  at: number,
  title: string,
  names: readonly FoundName[],
  words: readonly Word[],
  own: OwnCountry | null,
): string | null {
  const isOwn = own?.isOfficial === true && !(own.code === 'USA' && FOREIGN_TITLES.test(title));
  if (isOwn) return own.code;
  if (own !== null && DIPLOMATS.test(title)) return own.code;
  // "Foreign Minister X" in an American text: never an American.
  const not = MINISTERS.test(title) ? 'USA' : null;
  return stateBefore(at, names, words, not) ?? (own?.code === not ? null : (own?.code ?? null));
}

const SPEAKS = /^(?:said|told|says|announced|added|insisted)$/;

/** Code of the state where someone named at a word speaks ("told reporters in Addis Ababa"), else of the last named in the sentence or the two before. */
function stateBefore(
  at: number,
  names: readonly FoundName[],
  words: readonly Word[],
  not: string | null,
): string | null {
  const seat = seatAfter(at, names, words);
  if (seat !== undefined) return seat.thing.code;
  const sentence = words[at]?.sentence ?? 0;
  let found: string | null = null;
  for (const name of names) {
    if (name.from >= at) break;
    const isNear = (words[name.from]?.sentence ?? 0) >= sentence - 2;
    if (isNear && !name.isGlued && name.thing.sector !== 'IGO' && name.thing.code !== not)
      found = name.thing.code;
  }
  return found;
}

/** The capital after "in" where someone who is named at a word speaks in that sentence. */
function seatAfter(at: number, names: readonly FoundName[], words: readonly Word[]): FoundName | undefined {
  const sentence = words[at]?.sentence;
  return names.find((name) => {
    const first = words[name.from];
    if (name.from <= at || first?.sentence !== sentence || name.thing.kind !== 'capital') return false;
    if (words[name.from - 1]?.key !== 'in') return false;
    return words.slice(at, name.from).some((word) => SPEAKS.test(word.key));
  });
}
