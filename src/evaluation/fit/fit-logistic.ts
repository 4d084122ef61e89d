import type { Features } from '../../coder/decode/linear-model.js';

/** One decision with its measures and what it should have been. */
export interface Example {
  readonly features: Features;
  readonly isYes: boolean;
}

export interface FittedModel {
  readonly bias: number;
  readonly weights: Features;
}

const steps = 15;
/** A measure seen in fewer examples gets no weight. */
const leastExamples = 5;

function columnsOf(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const [name, value] of Object.entries(features))
      if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= leastExamples ? [name] : [])).sort();
}

/** Solves a x = b for a symmetric positive definite a, in place (Cholesky). */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const at = (i: number, j: number): number => a[i]?.[j] ?? 0;
  const set = (i: number, j: number, value: number): void => {
    const row = a[i];
    if (row !== undefined) row[j] = value;
  };
  const n = b.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      set(i, j, i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j));
    }
  const x = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
}

/** Logistic regression with an L2 penalty on all weights but the bias, by Newton's method: the same examples give the same weights. */
export function fitLogistic(examples: readonly Example[], penalty: number): FittedModel {
  const columns = columnsOf(examples);
  const columnOf = new Map(columns.map((name, i) => [name, i + 1]));
  const rows = examples.map(({ features, isYes }) => ({
    isYes,
    entries: [
      [0, 1] as const,
      ...Object.entries(features).flatMap(([name, value]) => {
        const column = columnOf.get(name);
        return column === undefined || value === 0 ? [] : [[column, value] as const];
      }),
    ],
  }));
  const size = columns.length + 1;
  const weights = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = Float64Array.from(weights, (weight, i) => (i === 0 ? 0 : penalty * weight));
    const curvature = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size);
      row[i] = i === 0 ? 1e-6 : penalty;
      return row;
    });
    for (const { isYes, entries } of rows) {
      const sum = entries.reduce((total, [i, value]) => total + (weights[i] ?? 0) * value, 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const slope = chance - (isYes ? 1 : 0);
      const bend = Math.max(1e-6, chance * (1 - chance));
      for (const [i, value] of entries) {
        gradient[i] = (gradient[i] ?? 0) + slope * value;
        const row = curvature[i];
        if (row !== undefined)
          for (const [j, other] of entries) row[j] = (row[j] ?? 0) + bend * value * other;
      }
    }
    const move = solve(curvature, gradient);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) - (move[i] ?? 0);
    if (move.every((amount) => Math.abs(amount) < 1e-6)) break;
  }
  return {
    bias: weights[0] ?? 0,
    weights: Object.fromEntries(columns.map((name, i) => [name, weights[i + 1] ?? 0])),
  };
}
