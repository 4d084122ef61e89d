import type { PeopledDocument } from '../../actors/peopled-document.js';
import { FieldReader, readLexiconFile } from './read-lexicon-file.js';

/** Words of `data/en/other-worlds.yml`. */
export interface WorldWords {
  readonly otherWorlds: ReadonlySet<string>;
  readonly statecraft: ReadonlySet<string>;
}

const file = 'other-worlds.yml';
/** Different words of sport, arts or trade that a text must have … */
const fewest = 3;
/** … and times as many as different words of statecraft. */
const ratio = 3;

export function loadWorldWords(): WorldWords {
  const fields = new FieldReader(file, readLexiconFile(file), 'top');
  const words = (field: string): ReadonlySet<string> => new Set(fields.text(field).split(/\s+/));
  return { otherWorlds: words('otherWorlds'), statecraft: words('statecraft') };
}

/** Whether a text is of another world, where "Croatia will meet Morocco" is a match: it reports no event. */
export function isOtherWorld(text: PeopledDocument, words: WorldWords): boolean {
  const other = new Set<string>();
  const state = new Set<string>();
  for (const sentence of text.sentences) {
    for (const { lemma, tag } of sentence.tokens) {
      if (tag === 'PUNCT' || tag === 'DET') continue;
      if (words.otherWorlds.has(lemma)) other.add(lemma);
      else if (words.statecraft.has(lemma)) state.add(lemma);
    }
  }
  return other.size >= fewest && other.size >= ratio * state.size;
}
