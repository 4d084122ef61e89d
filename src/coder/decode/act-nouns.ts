import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../data-folder.js';
import type { EventType } from '../event-type.js';

/** Words by which a later sentence points back at an act (data/en/act-nouns.yml). */
export interface ActNouns {
  /** Types that a noun may point at: "offer" → AGREE. */
  readonly typesOfNoun: ReadonlyMap<string, ReadonlySet<EventType>>;
  /** Lemmas that answer something: "reject", "accept", "respond". */
  readonly answerLemmas: ReadonlySet<string>;
  /** Lemmas that take back something of one's own: "rescind". */
  readonly retractionLemmas: ReadonlySet<string>;
}

interface ActNounsFile {
  readonly nouns: readonly { readonly type: EventType; readonly words: readonly string[] }[];
  readonly answers: readonly string[];
  readonly retractions: readonly string[];
}

function readActNouns(): ActNouns {
  const file = parse(readFileSync(dataFolder('en', 'act-nouns.yml'), 'utf8')) as ActNounsFile;
  const typesOfNoun = new Map<string, Set<EventType>>();
  for (const { type, words } of file.nouns)
    for (const word of words) typesOfNoun.set(word, (typesOfNoun.get(word) ?? new Set()).add(type));
  return { typesOfNoun, answerLemmas: new Set(file.answers), retractionLemmas: new Set(file.retractions) };
}

/** Read once: the tables never change while the program runs. */
export const actNouns: ActNouns = readActNouns();
