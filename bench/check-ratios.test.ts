import { expect, test } from 'vitest';
import { checkRatios } from './check-ratios.js';

const limits = {
  timeOverWink: { most: 5 },
  politicalTimeOverWink: { most: 5 },
  speedOfTwoJobs: { least: 0.8 },
  memoryGrowth: { most: 1.2 },
};

test('ratios within their limits pass', () => {
  const ratios = { timeOverWink: 5, politicalTimeOverWink: 1, speedOfTwoJobs: 0.8, memoryGrowth: 1 };
  expect(checkRatios(ratios, limits)).toEqual([]);
});

test('a ratio outside, or one that could not be computed, is named', () => {
  const ratios = {
    timeOverWink: 5.01,
    politicalTimeOverWink: 1,
    speedOfTwoJobs: 0.7,
    memoryGrowth: Number.NaN,
  };
  expect(checkRatios(ratios, limits)).toEqual([
    'timeOverWink is 5.01, more than 5',
    'speedOfTwoJobs is 0.70, less than 0.8',
    'memoryGrowth is NaN, more than 1.2',
  ]);
});
