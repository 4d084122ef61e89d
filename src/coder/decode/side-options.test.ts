import { expect, test } from 'vitest';
import { spanOf } from '../../../tests/support/coded-example.js';
import { draftAt, readText } from '../../../tests/support/draft-at.js';
import type { LineFiller } from './party-choice-features.js';
import { sideOptions } from './side-options.js';

const text = readText('Chad asked Mali.');
const request = draftAt(text, spanOf('Chad asked Mali.', 'asked'), { type: 'REQUEST' });
const party = (line: string, actor: number, recipient: number): LineFiller => ({
  line,
  features: { actor: { a: actor }, recipient: { r: recipient }, through: {} },
  parties: () => [],
});
const weights = { a: 1, r: 2, 'sides:1-1': 10 };
const namesOf = (fillers: readonly LineFiller[]) => fillers.map(({ line }) => line).join('+');

test('two parties: each on either side, both on one, or none; nobody on both', () => {
  const options = sideOptions(request, [party('TCD state', 3, 1), party('MLI state', 1, 4)], weights);
  const weighed = options.map(({ actors, recipients, weight }) => [
    namesOf(actors),
    namesOf(recipients),
    weight,
  ]);
  expect(weighed.sort()).toEqual(
    [
      ['', '', 0],
      ['TCD state', '', 3],
      ['MLI state', '', 1],
      ['TCD state+MLI state', '', 4],
      ['', 'TCD state', 2],
      ['', 'MLI state', 8],
      ['', 'MLI state+TCD state', 10],
      ['TCD state', 'MLI state', 21],
      ['MLI state', 'TCD state', 13],
    ].sort(),
  );
});

test('only the four likeliest of a side are thought of, and at most three together', () => {
  const parties = [1, 2, 3, 4, 5].map((n) => party(`P${n} state`, n, -100));
  const alone = sideOptions(request, parties, weights).filter(({ recipients }) => recipients.length === 0);
  const sides = alone.map(({ actors }) => namesOf(actors));
  expect(sides).toHaveLength(1 + 4 + 6 + 4);
  expect(sides.some((side) => side.includes('P1'))).toBe(false);
});

test('without parties there is one way: nobody', () => {
  expect(sideOptions(request, [], weights)).toEqual([{ actors: [], recipients: [], weight: 0 }]);
});
