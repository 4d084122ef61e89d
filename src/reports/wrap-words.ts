import type { StyledWord } from './styled-words.js';

/** Breaks words into lines of at most `width` columns; a longer word gets a line to itself, uncut. */
export function wrapWords(words: readonly StyledWord[], width: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const word of words) {
    const columns = columnsOf(word.plain);
    if (line.length > 0 && used + 1 + columns > width) {
      lines.push(line.join(' '));
      line = [];
      used = 0;
    }
    used += (line.length > 0 ? 1 : 0) + columns;
    line.push(word.styled);
  }
  if (line.length > 0) lines.push(line.join(' '));
  return lines;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a text takes: combining marks none, wide East Asian letters and emoji two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}|\u200d/u.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
