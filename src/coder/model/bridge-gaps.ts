/**
 * Sentences to read, and each single one between two of them: a window of its own costs the headline and the sentences before
 * again, more than the one sentence that joins two windows.
 */
export function bridgeGaps(sentences: Iterable<number>): ReadonlySet<number> {
  const read = new Set(sentences);
  const between = [...read].filter((at) => read.has(at + 2)).map((at) => at + 1);
  return new Set([...read, ...between]);
}
