import type { Features } from '../../coder/decode/linear-model.js';
import { minimise } from './minimise.js';

/**
 * One choice: what speaks for each option, the measures of its parts beside each other (their sum counts), and which options are right
 * (several may be: the same answer in other words).
 */
export interface ChoiceExample {
  readonly options: readonly { readonly features: readonly Features[]; readonly isRight: boolean }[];
}

/** A measure seen in fewer choices gets no weight. */
const leastExamples = 8;

interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly isRight: boolean;
}

/**
 * Weights of a choice among options, so that the right ones get as much of the chance as can be: conditional logit
 * (McFadden 1974), with an L2 penalty. Examples without a right option teach nothing. The same examples give the same weights.
 */
export function fitChoice(
  examples: readonly ChoiceExample[],
  penalty: number,
): { readonly weights: Features } {
  const told = examples.filter(({ options }) => options.some(({ isRight }) => isRight));
  const names = measuresOf(told);
  const columnOf = new Map(names.map((name, i) => [name, i]));
  const choices = told.map(({ options }) =>
    options.map(({ features, isRight }) => rowOf(features, isRight, columnOf)),
  );
  const best = minimise((weights) => {
    const slope = weights.map((weight) => penalty * weight);
    let value = weights.reduce((sum, weight) => sum + (penalty * weight * weight) / 2, 0);
    for (const rows of choices) value += addChoice(rows, weights, slope);
    return { value, slope };
  }, new Float64Array(names.length));
  return { weights: Object.fromEntries(names.map((name, i) => [name, best[i] ?? 0])) };
}

/** Adds the slope of one choice; returns minus the logarithm of the chance of its right options. */
function addChoice(rows: readonly Row[], weights: Float64Array, slope: Float64Array): number {
  const sums = rows.map(({ columns, values }) => {
    let sum = 0;
    for (let i = 0; i < columns.length; i++) sum += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
    return sum;
  });
  const highest = Math.max(...sums);
  let [all, right] = [0, 0];
  const chances = sums.map((sum, i) => {
    const chance = Math.exp(sum - highest);
    all += chance;
    if (rows[i]?.isRight) right += chance;
    return chance;
  });
  const least = Math.max(right, 1e-300);
  rows.forEach(({ columns, values, isRight }, at) => {
    const share = (chances[at] ?? 0) / all - (isRight ? (chances[at] ?? 0) / least : 0);
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] ?? 0;
      slope[column] = (slope[column] ?? 0) + share * (values[i] ?? 0);
    }
  });
  return Math.log(all) - Math.log(least);
}

function measuresOf(examples: readonly ChoiceExample[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { options } of examples) {
    const seen = new Set(options.flatMap(({ features }) => features.flatMap(Object.keys)));
    for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= leastExamples ? [name] : [])).sort();
}

/** A measure of several parts has several entries: they add up. */
function rowOf(features: readonly Features[], isRight: boolean, columnOf: ReadonlyMap<string, number>): Row {
  const columns: number[] = [];
  const values: number[] = [];
  for (const part of features)
    for (const [name, value] of Object.entries(part)) {
      const column = columnOf.get(name);
      if (column === undefined || value === 0) continue;
      columns.push(column);
      values.push(value);
    }
  return { columns: Int32Array.from(columns), values: Float64Array.from(values), isRight };
}
