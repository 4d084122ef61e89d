import { expect, test } from 'vitest';
import { partyLine, partyLines } from './party-line.js';

const party = (code: string, sector: string | null, name: string | null = null, text = '') => ({
  code,
  sector,
  otherSectors: [],
  name,
  office: null,
  text,
});

test('a government and its army stand on one line', () => {
  expect(partyLine(party('TUR', 'GOV'))).toBe(partyLine(party('TUR', 'MIL')));
});

test('rebels, a legislature and a government of one state stand on three', () => {
  const lines = partyLines([party('YEM', 'GOV'), party('YEM', 'REB'), party('YEM', 'LEG')]);
  expect(lines.size).toBe(3);
});

test('bodies that share the code IGO are told apart by name, or by their words', () => {
  expect(partyLine(party('IGO', 'IGO', 'NATO'))).not.toBe(partyLine(party('IGO', 'IGO', 'African Union')));
  expect(partyLine(party('IGO', 'IGO', null, 'the Quartet'))).toBe(
    partyLine(party('IGO', 'IGO', null, 'Quartet')),
  );
});

test('a party without a code stands on no line', () => {
  expect(partyLine(party('-', null))).toBeNull();
  expect(partyLines([party('-', null)]).size).toBe(0);
});
