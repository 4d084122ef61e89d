import { expect, test } from 'vitest';
import { autumnActs, gapLamp, lampsOf, lineActAt, stateOf } from '../../../tests/support/line-example.js';
import { createPalette } from '../../reports/palette.js';
import { columnsOf } from '../../reports/wrap-words.js';
import { arrangeLine } from '../arrange-line.js';
import { laneLines, laneShape, markLegend } from './lane-lines.js';
import { stripLines } from './strip-lines.js';

const plain = createPalette(false);
const span = { from: '2022-05-01', until: '2022-10-31' };
const drawing = arrangeLine(stateOf('RUS~USA', lampsOf(gapLamp('open'))), autumnActs(), span, []);
const pool = { closing: 1, hostile: 9, neutral: 5, accommodating: 3, opening: 2 };

test('marks stand at their days, several in one column are counted, a silence is a bar', () => {
  const lines = laneLines(drawing, laneShape(drawing, 80), plain);
  expect(lines).toEqual([
    '                            May 2022         Jul              Sep',
    '  calls RUS ↔ USA           ···●············································●2··',
    '  stated silence            ···══════════════════════════════════════════════···',
    '  offers of talks RUS → USA ··············································△·····',
    '  refusals USA → RUS        ··············································☒·····',
    '  other words RUS → USA     ··········································▼·········',
    '  through Guinea-Bissau     ··················································∅·',
  ]);
});

test('strips give counts between the ticks, and under five acts the acts themselves', () => {
  const shape = laneShape(drawing, 80);
  expect(stripLines(drawing, autumnActs(), pool, shape, plain)).toEqual([
    '  volume                       ▄                                            ▄█',
    '  contacts                  1                0                3',
    '  hostile share                                               −−+',
    '  verbal acts               n 0              n 0              n 3',
  ]);
});

test('five acts and more have a share with its interval', () => {
  const acts = ['1', '2', '3', '4', '5'].map((event) =>
    lineActAt('2022-09-30', { event, bearing: 'words', posture: 'hostile' }),
  );
  const [, , share] = stripLines(drawing, acts, pool, laneShape(drawing, 80), plain);
  // Pool 10 of 20 hostile: prior (10.5 / 21) = a half, worth 4 acts. (5 + 2) / (5 + 4) = 78 %, Beta(7, 2).
  expect(share).toMatch(/78% \d\d–9\d/);
});

test('only signs that occur are explained', () => {
  expect(markLegend(drawing)).toContain('△ offer of talks');
  expect(markLegend(drawing)).toContain('∅ denied or retracted');
  expect(markLegend(drawing)).not.toContain('◇');
});

test.each([60, 80, 140])('lanes keep to %i columns', (width) => {
  const shape = laneShape(drawing, width);
  const lines = [
    ...laneLines(drawing, shape, plain),
    ...stripLines(drawing, autumnActs(), pool, shape, plain),
  ];
  expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
});
