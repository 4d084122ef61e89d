import { expect, test } from 'vitest';
import { documentOf, recordOf } from '../../tests/support/ledger-story.js';
import { parseCorrection } from './correction.js';

const document = documentOf('wire/1', 'Norway phoned Oman.');
const call = recordOf(document, document.text, 'phoned', { actor: 'NOR', recipient: 'OMN' });

test('words of the codebook, days, and parties are understood', () => {
  expect(parseCorrection('type', 'REQUEST', call)).toBe('REQUEST');
  expect(parseCorrection('mode', 'phone', call)).toBe('phone');
  expect(parseCorrection('mode', 'none', call)).toBe(null);
  expect(parseCorrection('date', '2022-10-20/2022-10-21', call)).toEqual({
    start: '2022-10-20',
    end: '2022-10-21',
    span: null,
    basis: 'stated',
  });
  expect(parseCorrection('through', 'QAT, NOR GOV Ida Holm', call)).toEqual([
    { start: 7, end: 7, text: '', code: 'QAT', sector: null, otherSectors: [], name: 'QAT', office: null },
    {
      start: 7,
      end: 7,
      text: '',
      code: 'NOR',
      sector: 'GOV',
      otherSectors: [],
      name: 'Ida Holm',
      office: null,
    },
  ]);
  expect(parseCorrection('recipients', 'none', call)).toEqual([]);
});

test.each([
  ['type', 'CALL'],
  ['mode', 'expel'],
  ['status', 'done'],
  ['channel', 'fax'],
  ['date', '2022-02-30'],
  ['date', '2022-10-21/2022-10-20'],
  ['actors', 'Norway'],
  ['trigger', 'phoned'],
])('%s cannot be %s', (field, value) => {
  expect(() => parseCorrection(field, value, call)).toThrow(
    expect.objectContaining({ code: 'bad-correction' }),
  );
});
