import { expect, test } from 'vitest';
import { loadDecodeWeights } from './decode-weights.js';
import { BadWeightsError, parseLinearModel, probabilityOf } from './linear-model.js';

const model = { bias: 0, threshold: 0.5, weights: { near: Math.log(3), far: -1 } };

test('adds up the weights of the features that are there', () => {
  expect(probabilityOf(model, {})).toBe(0.5);
  expect(probabilityOf(model, { near: 1 })).toBeCloseTo(0.75);
  expect(probabilityOf(model, { near: 1, unknown: 5 })).toBeCloseTo(0.75);
});

test.each(['lexicon', 'model:any'])('the shipped weights for %s load, with thresholds below 1', (finder) => {
  const { repeats, replies, confidence } = loadDecodeWeights(finder);
  for (const { threshold } of [repeats, replies, confidence]) expect(threshold).toBeLessThan(1);
});

test('names the file and the field of a weight that is no number', () => {
  const broken = 'bias: 0\nthreshold: 0.5\nweights:\n  near: much\n';
  expect(() => parseLinearModel(broken, 'data/coder/broken.yml')).toThrow(BadWeightsError);
  expect(() => parseLinearModel(broken, 'data/coder/broken.yml')).toThrow(
    'data/coder/broken.yml: weights.near must be a number, found "much"',
  );
});
