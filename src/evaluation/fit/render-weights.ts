import type { Features } from '../../coder/decode/linear-model.js';

/** A weight nearer to zero than this says nothing. */
const least = 0.02;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * A weights file (data/coder/) with newly fitted values: comments and threshold stay, measures come in the order of the
 * alphabet. A choice among options has no bias.
 */
export function renderWeights(
  file: string,
  { bias = 0, weights }: { readonly bias?: number; readonly weights: Features },
): string {
  const [head = ''] = file.split(/^weights:/m);
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  "${name}": ${rounded(weight)}\n`);
  return `${head.replace(/^bias:.*$/m, `bias: ${rounded(bias)}`)}weights:\n${lines.join('')}`;
}
