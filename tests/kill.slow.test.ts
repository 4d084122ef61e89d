import { expect, test } from 'vitest';
import { killReads } from './support/kill-read.js';

test('reads that are killed lose nothing that was acknowledged, and reading on completes them', async () => {
  const result = await killReads({ kills: 5, documents: 40, seed: 7 });
  expect(result.kills).toBe(5);
  expect(result.acknowledged).toBeGreaterThan(0);
}, 900_000);
