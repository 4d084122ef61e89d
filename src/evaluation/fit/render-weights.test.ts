import { expect, test } from 'vitest';
import { renderWeights } from './render-weights.js';

test('keeps comments and threshold, sorts measures, drops those near zero', () => {
  const file = '# Is it?\nbias: 1\nthreshold: 0.4\nweights:\n  "old": 2\n';
  expect(renderWeights(file, { bias: -0.126, weights: { near: 0.5, far: -1.234, dull: 0.01 } })).toBe(
    '# Is it?\nbias: -0.13\nthreshold: 0.4\nweights:\n  "far": -1.23\n  "near": 0.5\n',
  );
});
