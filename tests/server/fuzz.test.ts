import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fuzzServer } from '../support/fuzz-server.js';
import { type ServedLedger, serveHandCoded } from '../support/served-ledger.js';
import { talksStory } from '../support/talks-story.js';

vi.setConfig({ hookTimeout: 120_000, testTimeout: 120_000 });

let served: ServedLedger;
beforeAll(async () => {
  served = await serveHandCoded(talksStory);
});
afterAll(() => served.close());

test('no request that the document allows, or nearly allows, makes the server fail', async () => {
  await fuzzServer(served, 300, 20_221_027);
  expect(served.faults).toEqual([]);
});
