import { fMeasure } from './f-measure.js';

/** Mean over the gold's labels of the F1 of each: rare labels weigh as much as common ones. */
export function macroF1(pairs: readonly { readonly predicted: string; readonly gold: string }[]): number {
  const labels = [...new Set(pairs.map((pair) => pair.gold))];
  if (labels.length === 0) return 0;
  const sum = labels.reduce((total, label) => total + labelF1(pairs, label), 0);
  return sum / labels.length;
}

function labelF1(pairs: Parameters<typeof macroF1>[0], label: string): number {
  const hits = pairs.filter((pair) => pair.predicted === label && pair.gold === label).length;
  const predicted = pairs.filter((pair) => pair.predicted === label).length;
  const gold = pairs.filter((pair) => pair.gold === label).length;
  return fMeasure(hits, predicted, gold).f1;
}
