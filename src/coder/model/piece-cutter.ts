import { Tokenizer } from '@huggingface/tokenizers';

/** One wordpiece of a word: its id, and where it begins and ends in code units of the word. */
export interface WordPiece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

export type PieceCutter = (word: string) => readonly WordPiece[];

/** Words remembered with their pieces; past this many the memory starts afresh, so that it stays flat over any number of documents. */
const rememberedWords = 50_000;

/** A function from a word to its wordpieces, by the tokenizer that the encoder was trained with. */
export function createPieceCutter(tokenizerJson: object): PieceCutter {
  const tokenizer = new Tokenizer(tokenizerJson, {});
  const remembered = new Map<string, readonly WordPiece[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const { ids, tokens } = tokenizer.encode(word, { add_special_tokens: false });
    const pieces = alignPieces(word, ids, tokens);
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(word, pieces);
    return pieces;
  };
}

/**
 * Gives pieces their place in the word. The tokenizer lowers, decomposes and strips accents, so that a letter may become none or
 * several; pieces are laid along the letters by the length that each normalises to. An unknown word is one piece.
 */
function alignPieces(word: string, ids: readonly number[], tokens: readonly string[]): readonly WordPiece[] {
  const [onlyId] = ids;
  if (onlyId !== undefined && ids.length === 1) return [{ id: onlyId, start: 0, end: word.length }];
  const unitOfLetter = normalisedLetters(word);
  let letter = 0;
  return ids.map((id, i) => {
    const length = [...(tokens[i] ?? '').replace(/^##/u, '')].length;
    const start = unitOfLetter[letter]?.start ?? word.length;
    const end = i === ids.length - 1 ? word.length : (unitOfLetter[letter + length - 1]?.end ?? word.length);
    letter += length;
    return { id, start, end };
  });
}

/** For each letter of the normalised word the code units of the letter that it came from. */
function normalisedLetters(word: string): readonly { readonly start: number; readonly end: number }[] {
  const letters: { start: number; end: number }[] = [];
  let at = 0;
  for (const c of word) {
    const kept = c
      .normalize('NFD')
      .replace(/\p{Mn}|\p{C}/gu, '')
      .toLowerCase();
    for (const _ of kept) letters.push({ start: at, end: at + c.length });
    at += c.length;
  }
  return letters;
}
