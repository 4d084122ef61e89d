import type { FoundName } from './find-names.js';
import type { OwnCountry } from './own-country.js';
import type { Word } from './word.js';

/** Titles that a United States release never gives its own people. */
const FOREIGN_TITLES = /minister|king|emir|amir|chancellor|premier|president|councilor|prince|leader/;

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
  // "Foreign Minister X" in an American text: never an American.
  const not = MINISTERS.test(title) ? 'USA' : null;
  return stateBefore(at, names, words, not) ?? (own?.code === not ? null : (own?.code ?? null));
}

/** Code of the state named last before a word, in its sentence or the two before. */
function stateBefore(
  at: number,
  names: readonly FoundName[],
  words: readonly Word[],
  not: string | null,
): string | null {
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
