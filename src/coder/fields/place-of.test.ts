import { expect, test } from 'vitest';
import { readAct } from './field-case.js';
import { placeOf } from './place-of.js';

test.each([
  ['The ministers met in Geneva on Monday.', 'met', 'Geneva'],
  ['They met on the sidelines of the G20 summit.', 'met', 'the sidelines of the G20 summit'],
  ['She flew to Jeddah, where she met the king.', 'met', 'Jeddah'],
] as const)('%s', (text, trigger, words) => {
  const { text: read, finding } = readAct({ text, trigger, type: 'CONSULT' });
  expect(placeOf(read, finding)?.value.text).toBe(words);
});

test.each([
  ['The ministers met in March.', 'met', 'CONSULT'],
  ['Chile praised the vote in Peru.', 'praised', 'SUPPORT'],
] as const)('no place of the act: %s', (text, trigger, type) => {
  const { text: read, finding } = readAct({ text, trigger, type });
  expect(placeOf(read, finding)).toBeNull();
});
