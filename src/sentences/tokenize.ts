/** Offsets of one token in the document, end exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

const piece = new RegExp(
  [
    String.raw`https?:\/\/[^\s"”’<>)\]]*[\w/]`, // addresses
    String.raw`(?:www\.|[\w-]+\.)[\w-]+\.(?:com|org|net|gov|edu|int)(?:\/[\w/.-]*\w)?`,
    String.raw`[@#]\w+`,
    String.raw`(?:\p{L}\.){2,}(?:['’]s\b)?(?:-\p{L}[\p{L}-]*)*`, // U.S., U.S.-led
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|bn|m|km|%)?(?:-[\p{L}\p{N}]+)*`, // 1,200, 3.5, 7:30, 5-year-old
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑'’]\p{L}[\p{L}\p{M}\p{N}]*|[-‑]\p{N}+|&\p{Lu}\b)*`, // words, G-20, Sana'a
    String.raw`\.(?:\s?\.)+|…`,
    '-{2,}',
    String.raw`\S`,
  ].join('|'),
  'gu',
);
/** Clitics that are tokens of their own: "'s", "n't", "'ll". */
const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/**
 * Tokens of a sentence: words with inner hyphens and apostrophes whole, abbreviations with their stops, clitics and
 * punctuation marks alone. `isAbbreviation` tells whether a word keeps the stop that follows it.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  isAbbreviation: (word: string) => boolean,
): readonly TokenSpan[] {
  const tokens: TokenSpan[] = [];
  piece.lastIndex = start;
  for (let match = piece.exec(text); match !== null && match.index < end; match = piece.exec(text)) {
    const from = match.index;
    let to = Math.min(from + match[0].length, end);
    const word = text.slice(from, to);
    if (text[to] === '.' && to < end && isAbbreviation(`${word}.`)) {
      to += 1;
      piece.lastIndex = to;
    }
    const split = clitic.exec(text.slice(from, to));
    const head = split?.[1];
    if (head === undefined) {
      tokens.push({ start: from, end: to });
    } else {
      tokens.push({ start: from, end: from + head.length }, { start: from + head.length, end: to });
    }
  }
  return tokens;
}
