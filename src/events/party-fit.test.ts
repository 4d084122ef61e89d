import { expect, test } from 'vitest';
import type { Party } from '../reports/coded-event.js';
import { partyFit } from './party-fit.js';

function bodyOf(name: string, code = 'IGO'): Party {
  return { start: 0, end: 0, text: name, code, sector: 'IGO', otherSectors: [], name, office: null };
}

test.each([
  ['NATO', 'NATO'],
  ['Arab League', 'League of Arab States'],
  ['ASEAN', 'Association of South East Asian Nations'],
  ['G7', 'G-7'],
])('%s and %s may be one body', (one, other) => {
  expect(partyFit(bodyOf(one), bodyOf(other))).toBe(1);
});

test.each([
  ['NATO', 'OSCE'],
  ['G7', 'G20'],
  ['Arab League', 'African Union'],
])('%s and %s share a code and are two bodies', (one, other) => {
  expect(partyFit(bodyOf(one), bodyOf(other))).toBe(0);
});

test('a code that stands for one body needs no name', () => {
  expect(partyFit(bodyOf('Security Council', 'UNO'), bodyOf('United Nations', 'UNO'))).toBe(1);
});
