import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import { caseKind } from './case-kind.js';
import type { PieceCutter } from './piece-cutter.js';
import { quotedUnits } from './quoted-units.js';
import { splitWords } from './split-words.js';

/** One wordpiece of a document with the features that the encoder gets beside it. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** See `caseKind`; of the whole word that the piece is part of. */
  readonly caseKind: number;
  readonly quoted: number;
  readonly sentence: number;
  /** First and past-the-last piece of its word. */
  readonly wordStart: number;
  readonly wordEnd: number;
}

export interface PieceDocument {
  readonly pieces: readonly Piece[];
  /** For each sentence its first and past-the-last piece. */
  readonly sentences: readonly { readonly first: number; readonly last: number }[];
}

interface BarePiece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The wordpieces of a document, each sentence by itself and cut after `limit` pieces (training/INTERFACE.md section 1). */
export function pieceDocument(text: SentencedDocument, cut: PieceCutter, limit: number): PieceDocument {
  const whole = text.document.text;
  const quoted = quotedUnits(whole);
  const pieces: Piece[] = [];
  const sentences = text.sentences.map(({ start, end, index }) => {
    const first = pieces.length;
    const bare = barePieces(whole, start, end, cut).slice(0, limit);
    for (const group of wordGroups(whole, bare)) {
      const [head, tail] = [group[0], group.at(-1)];
      if (head === undefined || tail === undefined) continue;
      const kind = caseKind(whole.slice(head.start, tail.end));
      const wordStart = pieces.length;
      const wordEnd = wordStart + group.length;
      for (const piece of group) {
        pieces.push({
          ...piece,
          caseKind: kind,
          quoted: quoted[piece.start] ?? 0,
          sentence: index,
          wordStart,
          wordEnd,
        });
      }
    }
    return { first, last: pieces.length };
  });
  return { pieces, sentences };
}

function barePieces(whole: string, start: number, end: number, cut: PieceCutter): readonly BarePiece[] {
  return splitWords(whole, start, end).flatMap((word) =>
    cut(whole.slice(word.start, word.end)).map(({ id, start: a, end: b }) => ({
      id,
      start: word.start + a,
      end: word.start + b,
    })),
  );
}

const endsInWord = /[\p{L}\p{N}]$/u;
const startsInWord = /^[\p{L}\p{N}]/u;

/** Neighbouring pieces that touch, letter to letter, are one word. */
function wordGroups(whole: string, bare: readonly BarePiece[]): readonly (readonly BarePiece[])[] {
  const groups: BarePiece[][] = [];
  for (const piece of bare) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    const joined =
      before !== undefined &&
      before.end === piece.start &&
      endsInWord.test(whole.slice(before.start, before.end)) &&
      startsInWord.test(whole.slice(piece.start, piece.end));
    if (joined && open !== undefined) open.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
