import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coders } from '../src/cli/coders.js';

test('every coder has figures that must not fall, on every gold', () => {
  const ratchet: Readonly<Record<string, Readonly<Record<string, object>>>> = JSON.parse(
    readFileSync(new URL('../accuracy/ratchet.json', import.meta.url), 'utf8'),
  );
  expect(Object.keys(ratchet)).toEqual(['seed', 'dev', 'rare']);
  for (const figures of Object.values(ratchet)) {
    expect(Object.keys(figures).sort()).toEqual(coders.map((coder) => coder.name).sort());
  }
});
