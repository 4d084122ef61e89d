import type { FoundName } from './find-names.js';
import type { NamedThing } from './knowledge/knowledge.js';
import type { Word } from './word.js';

const NORTH: NamedThing = {
  text: 'North Korea',
  code: 'PRK',
  others: [],
  sector: 'GOV',
  kind: 'country name',
};
const SOUTH: NamedThing = {
  text: 'South Korea',
  code: 'KOR',
  others: [],
  sector: 'GOV',
  kind: 'country name',
};

/** "The North" and "the South" in a text about Korea: they stand for the two states. Gives all names, in order. */
export function addKoreas(words: readonly Word[], names: readonly FoundName[]): readonly FoundName[] {
  const codes = new Set(names.map((name) => name.thing.code));
  const isAbout = codes.has('PRK');
  const taken = new Set(
    names.flatMap((name) => Array.from({ length: name.end - name.from }, (_, at) => name.from + at)),
  );
  const nameAt = new Map(names.map((name) => [name.from, name.thing.code]));
  const added: FoundName[] = [];
  for (const word of words) {
    const isPair = words[word.index + 1]?.key === 'and' && nameAt.get(word.index + 2) === 'KOR';
    if (!isAbout && !isPair) continue;
    if ((word.key !== 'north' && word.key !== 'south') || !word.isCapital || taken.has(word.index)) continue;
    const next = words[word.index + 1];
    const isLonger =
      next !== undefined &&
      next.sentence === word.sentence &&
      next.gap === ' ' &&
      next.isCapital &&
      !word.isPossessive;
    if (isLonger) continue;
    added.push({
      from: word.index,
      end: word.index + 1,
      thing: word.key === 'north' ? NORTH : SOUTH,
      isGlued: false,
    });
  }
  return [...names, ...added].sort((a, b) => a.from - b.from);
}
