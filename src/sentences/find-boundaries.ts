import { type Abbreviations, abbreviations } from './abbreviations.js';

/** A full stop, question or exclamation mark or ellipsis, with the quotes and brackets that close after it. */
const stop = /(?:\.(?:\s\.)+|[.!?…]+)(?:\[\d+\])?["'”’»)\]]*/gu;
const openQuote = /^["'“‘«„([]+/u;

/**
 * Ends (offsets in `text`, exclusive) of the sentences of the paragraph from `start` to `end`; the last one is `end`.
 * `bodyStart` is where its dateline ends: no boundary comes before it.
 */
export function findBoundaries(
  text: string,
  start: number,
  end: number,
  bodyStart: number,
): readonly number[] {
  const known = abbreviations();
  const ends: number[] = [];
  const paragraph = text.slice(start, end);
  stop.lastIndex = bodyStart - start;
  for (let match = stop.exec(paragraph); match !== null; match = stop.exec(paragraph)) {
    const after = match.index + match[0].length;
    if (after >= paragraph.length) break;
    if (isBoundary(paragraph, match.index, match[0], known)) ends.push(start + after);
  }
  ends.push(end);
  return ends;
}

function isBoundary(paragraph: string, at: number, marks: string, known: Abbreviations): boolean {
  const after = at + marks.length;
  const rest = paragraph.slice(after, after + 60);
  const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const next = rest.slice(space);
  if (next === '') return true;
  const bare = next.replace(openQuote, '');
  if (space === 0) return isGluedBoundary(paragraph, at, marks, next);
  if (!/^[\p{Lu}\p{N}$€£@#]/u.test(bare)) return false;
  const word = precedingWord(paragraph, at);
  const isPlainStop = marks.startsWith('.') && !marks.startsWith('..') && !/^\.\s/.test(marks);
  if (isPlainStop) {
    if (marks === '.' && !endsSentence(word, next, bare, known)) return false;
    return true;
  }
  return true;
}

/** "…said.Speaker Boehner": a stop without a space after it ends a sentence only between a word and a capital. */
function isGluedBoundary(paragraph: string, at: number, marks: string, next: string): boolean {
  if (/["”’»)]$/u.test(marks)) return /^[\p{Lu}“«]\p{L}*/u.test(next);
  const before = paragraph.slice(Math.max(0, at - 3), at);
  if (/^[.!?]$/u.test(marks)) return /\p{Ll}{3}$/u.test(before) && /^["“]?\p{Lu}\p{Ll}+\s/u.test(next);
  return false;
}

function precedingWord(paragraph: string, at: number): string {
  const before = paragraph.slice(Math.max(0, at - 24), at + 1);
  return /[^\s"“”'‘’()[\]—–/]*$/u.exec(before)?.[0] ?? '';
}

function endsSentence(word: string, next: string, bare: string, known: Abbreviations): boolean {
  const nextWord = /^[\p{L}\p{N}'’]+/u.exec(bare)?.[0].replace('’', "'") ?? '';
  const opens = known.openers.has(nextWord);
  // "then-Sen." and "ex-Gov." are titles as well.
  if (known.titles.has(word) || known.titles.has(word.slice(word.lastIndexOf('-') + 1))) return false;
  if (known.numbered.has(word)) return !/^\d/.test(bare);
  if (known.either.has(word)) return opens || (bare !== next && !/^\(/.test(next));
  if (/^\p{Lu}\.$/u.test(word)) return opens && nextWord !== 'I';
  // Words of initials: "U.S.", "a.k.a."
  if (/^(?:\p{L}+-)?(?:\p{L}\.){2,}$/u.test(word)) return opens || (bare !== next && !/^[([]/.test(next));
  return true;
}
