import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parleyVersion } from '../../src/cli/parley-version.js';
import { jsonOf } from '../support/json-of.js';
import { type ServedLedger, serveHandCoded } from '../support/served-ledger.js';
import { talksStory } from '../support/talks-story.js';

vi.setConfig({ hookTimeout: 120_000 });

let served: ServedLedger;
beforeAll(async () => {
  served = await serveHandCoded(talksStory, { version: parleyVersion() });
});
afterAll(() => served.close());

test('docs/openapi.json is what the server says of itself', async () => {
  const told = await jsonOf(await fetch(`${served.url}/openapi.json`));
  expect(told.openapi).toBe('3.1.0');
  // When this fails after a change of the API: npm run docs.
  expect(JSON.parse(readFileSync('docs/openapi.json', 'utf8'))).toEqual(told);
});

test('every path is in the documentation', async () => {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));
  const documentation = readFileSync('docs/api.md', 'utf8');
  expect(
    Object.keys(paths).filter((path) => !documentation.includes(path.replace(/\.(?:atom|json)$/, ''))),
  ).toEqual([]);
});
