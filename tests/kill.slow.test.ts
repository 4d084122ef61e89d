import { expect, test } from 'vitest';
import { killReads } from './support/kill-read.js';

test('reads that are killed lose nothing that was acknowledged, and reading on completes them', async () => {
  const result = await killReads({ kills: 8, documents: 60, seed: 7 });
  expect(result.kills).toBe(8);
  expect(result.acknowledged).toBeGreaterThan(0);
}, 300_000);
