import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../data-folder.js';
import { ParleyError } from '../../errors.js';

/** Named measures of one decision; an absent one counts as 0. */
export type Features = Readonly<Record<string, number>>;

/** A logistic model that a person can read: one weight a named feature, positive ones speak for a yes. */
export interface LinearModel {
  readonly bias: number;
  /** Least probability that counts as a yes. */
  readonly threshold: number;
  readonly weights: Features;
}

/** Thrown when a file of weights does not have the shape of a LinearModel. */
export class BadWeightsError extends ParleyError {
  constructor(file: string, field: string, value: unknown) {
    super('bad-weights', `${file}: ${field} must be a number, found ${JSON.stringify(value) ?? 'nothing'}`);
    this.name = 'BadWeightsError';
  }
}

/** Probability, 0…1, that the model gives to a yes. */
export function probabilityOf(model: LinearModel, features: Features): number {
  let sum = model.bias;
  for (const [name, value] of Object.entries(features)) sum += (model.weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** A model from YAML; `file` is named in errors. @throws BadWeightsError when a weight, the bias or the threshold is no number. */
export function parseLinearModel(yaml: string, file: string): LinearModel {
  const raw = parse(yaml) as Record<string, unknown>;
  const number = (field: string, value: unknown): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new BadWeightsError(file, field, value);
    return value;
  };
  const weights = Object.entries(raw.weights ?? {}).map(
    ([feature, weight]) => [feature, number(`weights.${feature}`, weight)] as const,
  );
  return {
    bias: number('bias', raw.bias),
    threshold: number('threshold', raw.threshold),
    weights: Object.fromEntries(weights),
  };
}

/** Reads `data/coder/NAME.yml`. @throws BadWeightsError */
export function loadLinearModel(name: string): LinearModel {
  return parseLinearModel(readFileSync(dataFolder('coder', `${name}.yml`), 'utf8'), `data/coder/${name}.yml`);
}
