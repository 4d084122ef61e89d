import type { Sentence } from '../sentences/sentence.js';
import type { SentencedDocument } from '../sentences/sentenced-document.js';
import type { Word } from './word.js';

const WORD =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}]))?|\p{Lu}\.\p{Lu}(?![\p{L}.])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʿʼ‘](?=\p{L}))*/gu;
/** Possessive endings and contracted verbs: "Iran's", "we're". */
const ENDING = /['’](?:s|re|ve|ll|d|m)$/i;
const POSSESSIVE = /['’]s$/i;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|gen|lt|col|maj|sgt|capt|cmdr|adm|sen|sens|rep|reps|gov|prof|rev|st|hon|amb|sec|jr|sr|\p{L})$/u;

/** Lower-case form without diacritics, for matching. */
export function foldKey(text: string): string {
  // "U.S." and "US" are one name; names of capitals only are told from words ("us") by `isUpper`.
  if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(text)) return text.replaceAll('.', '').toLowerCase();
  const lower = text.toLowerCase();
  // Most words are plain ASCII: normalising them would cost more than all the rest of the scan.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʿʼ‘]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l');
}

/** All words of a text, sentence by sentence, in order. */
export function scanWords(text: SentencedDocument): readonly Word[] {
  const words: Word[] = [];
  for (const sentence of text.sentences) scanSentence(text.document.text, sentence, words);
  return words;
}

/** The words of a bare string, as names in the knowledge base are cut. */
export function cutKeys(name: string): readonly string[] {
  if (/^[A-Za-z -]+$/.test(name)) return name.toLowerCase().split(/[ -]+/);
  return [...name.matchAll(WORD)].map((match) => foldKey(match[0].replace(ENDING, '')));
}

function scanSentence(text: string, sentence: Sentence, words: Word[]): void {
  const slice = text.slice(sentence.start, sentence.end);
  let before = -1;
  let token = 0;
  for (const match of slice.matchAll(WORD)) {
    const raw = match[0];
    const start = sentence.start + match.index;
    const ending = ENDING.exec(raw)?.[0].length ?? 0;
    const end = start + raw.length - ending;
    const wordText = raw.slice(0, raw.length - ending);
    while (token < sentence.tokens.length - 1 && (sentence.tokens[token]?.end ?? 0) <= start) token += 1;
    const holder = sentence.tokens[token];
    const first = wordText.charAt(0);
    words.push({
      start,
      end,
      text: wordText,
      index: words.length,
      sentence: sentence.index,
      key: foldKey(wordText),
      isCapital: first !== first.toLowerCase(),
      isUpper:
        wordText.length > 1 && wordText === wordText.toUpperCase() && wordText !== wordText.toLowerCase(),
      isPossessive: POSSESSIVE.test(raw) || isOpenPossessive(text, wordText, end),
      gap: before < 0 ? null : text.slice(before, start),
      tag: holder !== undefined && holder.start < end && start < holder.end ? holder.tag : 'X',
    });
    before = start + raw.length;
  }
}

function isOpenPossessive(text: string, word: string, end: number): boolean {
  const mark = text.charAt(end);
  if (mark !== "'" && mark !== '’') return false;
  if (text.charAt(end + 1) === 's' && !/\p{L}/u.test(text.charAt(end + 2))) return true;
  return /s$/i.test(word) && /^ \p{Ll}/u.test(text.slice(end + 1, end + 3));
}

/** Whether nothing but a space, a hyphen or the full stop of an abbreviation parts a word from the one before it. */
export function isAdjacent(word: Word, previous: Word | undefined): boolean {
  if (previous === undefined || word.gap === null || word.sentence !== previous.sentence) return false;
  if (word.gap === ' ' || word.gap === '-' || word.gap === ' ' || word.gap === '‑') return true;
  if (word.gap === '. ') return ABBREVIATION.test(previous.key);
  return /^(?:'s|’s|'|’)\s$/.test(word.gap) || /^\s+$/.test(word.gap);
}
