import type { ChunkedSentence } from './chunked-sentence.js';

/** The comma that opens the aside which the comma at `j` closes: an apposition or relative clause after a noun. */
export function openingOfAside(text: ChunkedSentence, j: number): number | null {
  const { chunks } = text;
  for (let i = j - 1; i > 0; i--) {
    const chunk = chunks[i];
    if (chunk?.kind === 'break' && chunk.lemma === ';') return null;
    if (chunk?.kind !== 'comma') continue;
    const first = chunks[i + 1];
    if (chunks[i - 1]?.kind !== 'noun') continue;
    const inside = chunks.slice(i + 1, j);
    const isRelative =
      first?.kind === 'wh' || (first?.kind === 'preposition' && chunks[i + 2]?.kind === 'wh');
    // "Jayapal, the leader of a group of which all were members, has": a verb under a relative word is no clause beside it.
    const relative = inside.findIndex((c) => c.kind === 'wh');
    const hasFinite = inside.some((c, n) => c.verb?.form === 'finite' && (relative < 0 || n < relative));
    if (isRelative || !hasFinite) return i;
    return null;
  }
  return null;
}

/** The mark that opens what the bracket or dash at `j` closes; null without one. */
export function openingOfBrackets(text: ChunkedSentence, j: number): number | null {
  const mark = text.chunks[j]?.lemma;
  const pair = mark === ')' ? '(' : mark === '—' || mark === '–' || mark === '--' ? mark : null;
  if (pair === null) return null;
  for (let i = j - 1; i > 0; i--)
    if (text.chunks[i]?.kind === 'break' && text.chunks[i]?.lemma === pair) return i;
  return null;
}
