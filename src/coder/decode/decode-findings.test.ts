import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeStages } from './decode-findings.js';
import type { Draft } from './draft.js';

test('the chain is the one written down in decode-stages.json', () => {
  const registry: unknown = JSON.parse(readFileSync(new URL('decode-stages.json', import.meta.url), 'utf8'));
  expect(decodeStages.map(({ name, requires, assigns }) => ({ name, requires, assigns }))).toEqual(registry);
});

test('every stage finds what it requires', () => {
  const given = new Set<keyof Draft>(['finding', 'trigger', 'grounds']);
  for (const { name, requires, assigns } of decodeStages) {
    for (const field of requires) expect(given, `${name} requires ${field}`).toContain(field);
    for (const field of assigns) given.add(field);
  }
});
