import { expect, test } from 'vitest';
import { gapLamp, lampsOf, noLamp, shutLamp, stateOf } from '../../../tests/support/line-example.js';
import { createPalette } from '../../reports/palette.js';
import { columnsOf } from '../../reports/wrap-words.js';
import { arrangeMatrix } from '../arrange-matrix.js';
import { legendLines } from './legend-lines.js';
import { matrixLines, partiesThatFit } from './matrix-lines.js';
import { partyListLines } from './party-list-lines.js';

const plain = createPalette(false);

const matrix = arrangeMatrix({
  view: { asOf: '2022-10-27', known: 'now' },
  states: [
    stateOf('RUS~USA', lampsOf(gapLamp('open'))),
    stateOf(
      'RUS~UKR',
      lampsOf(shutLamp('UKR'), { forth: gapLamp('dark', 161), thirdParty: gapLamp('open', 1) }),
    ),
    stateOf('IGO.NATO~RUS', lampsOf(gapLamp('dim', 12))),
    stateOf('UKR~USA', lampsOf({ state: 'not watched', ground: gapLamp('open').ground })),
    stateOf('IGO.NATO~UKR', lampsOf({ ...gapLamp('too little to tell', 40) })),
    stateOf('FRA~USA', lampsOf(noLamp)),
  ],
  compare: { day: '2022-09-30', states: [stateOf('RUS~USA', lampsOf(gapLamp('dark', 140)))] },
  level: null,
  isDirect: false,
  parties: [],
});

test('each state has its sign, a route its notch, a change its brackets', () => {
  expect(matrixLines(matrix, plain)).toEqual([
    '                RUS  UKR  NATO USA',
    '  Russia         ╲   [⊖´]  [◐] [●]',
    '  Ukraine       [☒´]  ╲    [◌] [ ]',
    '  NATO          [◐]  [◌]    ╲   ·',
    '  United States [●]  [ ]    ·   ╲',
  ]);
});

test('the legend names every state and what else is marked', () => {
  expect(legendLines(matrix, 60, plain)).toEqual([
    '● open 2  ◐ dim 2  ⊖ dark 1  ☒ closed by statement 1',
    '◌ too little contact to tell 2  blank not watched 2',
    '´ lit through a third party',
    '[ ] differs from 30 September 2022',
  ]);
});

test('colour only adds: without it the same characters stand', () => {
  const start = String.fromCharCode(27);
  const coloured = matrixLines(matrix, createPalette(true)).join('\n');
  expect(coloured).toContain(`${start}[33m●`);
  const bare = coloured.replaceAll(new RegExp(`${start}\\[\\d+m`, 'g'), '').replaceAll(/ +$/gm, '');
  expect(bare).toBe(matrixLines(matrix, plain).join('\n'));
});

test('so many parties fit that no line is wider than the terminal', () => {
  expect(partiesThatFit(matrix.parties, 36)).toBe(4);
  expect(partiesThatFit(matrix.parties, 35)).toBe(3);
  expect(partiesThatFit(matrix.parties, 12)).toBe(0);
  for (const line of matrixLines(matrix, plain)) expect(columnsOf(line)).toBeLessThanOrEqual(36);
});

test('narrow: a list by party, each lamp in words, no wider than asked', () => {
  const lines = partyListLines(matrix, 60, plain);
  expect(lines.slice(0, 4)).toEqual([
    'Russia RUS to',
    '[⊖´] Ukraine: dark, quiet 161 days; usual gap 4 to 11 days;',
    '     a third-party route is open; had no line',
    '[◐ ] NATO: dim, quiet 12 days; usual gap 4 to 11 days; had',
  ]);
  expect(lines.filter((line) => columnsOf(line) > 60)).toEqual([]);
});
