import { joinWords } from './join-words.js';
import { stemOf } from './stem-of.js';

const subjectOf = new Map(
  [...joinWords.subjects].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [stemOf(word), `=${words[0] ?? ''}`] as const);
  }),
);
const idle = new Set([...joinWords.idle, ...joinWords.references].map(stemOf));

/**
 * What a text speaks of, as stems of its words: idle words and nouns that only point at another act are left out, and
 * words that stand for one subject become one ("truce" and "ceasefire" are both `=truce`).
 */
export function subjectWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
  const subjects = words
    .map((word) => stemOf(word.replace('’', "'")))
    .filter((stem) => !idle.has(stem) && stem.length > 1);
  return new Set(subjects.map((stem) => subjectOf.get(stem) ?? stem));
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
