import { readFileSync } from 'node:fs';
import { dataFolder } from '../../data-folder.js';
import { type Features, parseLinearModel } from './linear-model.js';

/** Weights of a choice among several options (conditional logit): the option with the largest sum is chosen. */
export interface ChoiceModel {
  readonly weights: Features;
}

/** Reads `data/coder/NAME.yml`; bias and threshold, which a choice has no use for, need not stand there. @throws BadWeightsError */
export function loadChoiceModel(name: string): ChoiceModel {
  const yaml = readFileSync(dataFolder('coder', `${name}.yml`), 'utf8');
  const { weights } = parseLinearModel(`bias: 0\nthreshold: 0\n${yaml}`, `data/coder/${name}.yml`);
  return { weights };
}
