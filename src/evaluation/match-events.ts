import { fitOf } from './fit-of.js';
import type { GoldEvent } from './fold-gold.js';
import type { Prediction } from './prediction.js';

/** Which predicted event is which gold one: positions in the two lists, each used at most once. */
export interface EventMatches {
  readonly goldOf: ReadonlyMap<number, number>;
  readonly predictedOf: ReadonlyMap<number, number>;
}

/** Pairs predictions with gold events, best fit first; ties go to the earlier gold event, then the earlier prediction. */
export function matchEvents(predictions: readonly Prediction[], gold: readonly GoldEvent[]): EventMatches {
  const pairs = predictions
    .flatMap((prediction, predicted) =>
      gold.map((event, wanted) => ({ fit: fitOf(prediction, event), predicted, wanted })),
    )
    .filter((pair) => pair.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.wanted - b.wanted || a.predicted - b.predicted);
  const goldOf = new Map<number, number>();
  const predictedOf = new Map<number, number>();
  for (const { predicted, wanted } of pairs) {
    if (goldOf.has(predicted) || predictedOf.has(wanted)) continue;
    goldOf.set(predicted, wanted);
    predictedOf.set(wanted, predicted);
  }
  return { goldOf, predictedOf };
}
