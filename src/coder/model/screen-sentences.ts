import type { PieceDocument } from './piece-document.js';

/** A cheap linear screen over wordpieces: which sentences can hold an act at all (training/INTERFACE.md section 7). */
export interface Screen {
  readonly bias: number;
  readonly threshold: number;
  /** By wordpiece id. */
  readonly weights: ReadonlyMap<number, number>;
}

/** Indices of the sentences that are worth reading; the first is always read, since it is the context of all others. */
export function screenSentences(text: PieceDocument, screen: Screen): ReadonlySet<number> {
  const worth = new Set<number>();
  text.sentences.forEach(({ first, last }, number) => {
    const distinct = new Set(text.pieces.slice(first, last).map(({ id }) => id));
    let sum = screen.bias;
    for (const id of distinct) sum += screen.weights.get(id) ?? 0;
    if (number === 0 || sum >= screen.threshold) worth.add(number);
  });
  return worth;
}
