/** Whether two wordings of one field share at least half of their words (F1 over their sets of words). */
export function isSameText(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return wordsA.size + wordsB.size > 0 && (2 * shared) / (wordsA.size + wordsB.size) >= 0.5;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}
