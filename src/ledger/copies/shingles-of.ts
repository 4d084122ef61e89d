import { hashWords } from './hash-words.js';

const shingleLength = 5;

/** Hashes of every five words in a row; a shorter text is one shingle. */
export function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const count = Math.max(1, words.length - shingleLength + 1);
  return new Set(
    Array.from({ length: count }, (_, start) => hashWords(words.slice(start, start + shingleLength))),
  );
}

/** Share of the smaller set that lies in the larger. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return small.size === 0 ? 0 : shared / small.size;
}
