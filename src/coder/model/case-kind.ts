/**
 * How a word is written, as a feature beside an uncased encoder: 0 no letters with case, 1 lower, 2 Title (a single capital,
 * and first), 3 UPPER, 4 mixed (training/INTERFACE.md section 1).
 */
export function caseKind(word: string): number {
  const letters = [...word].filter((c) => c.toUpperCase() !== c.toLowerCase());
  if (letters.length === 0) return 0;
  const upper = letters.filter((c) => c === c.toUpperCase());
  if (upper.length === 0) return 1;
  if (upper.length === 1 && letters[0] === upper[0]) return 2;
  return upper.length === letters.length ? 3 : 4;
}
