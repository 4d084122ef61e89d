import { expect, test } from 'vitest';
import { gapLamp, lampsOf, noLamp, shutLamp, stateOf } from '../../tests/support/line-example.js';
import { arrangeMatrix, cutMatrix, type MatrixFacts } from './arrange-matrix.js';
import { describeCell } from './describe-cell.js';
import { matrixHeadline } from './matrix-headline.js';

const view = { asOf: '2022-10-27', known: 'now' } as const;

/** Three lines of Russia; that to Ukraine shut by Ukraine, with a message carried through others. */
const states = [
  stateOf('RUS~USA', lampsOf(gapLamp('open')), {
    byLevel: [{ level: 'leaders', ...lampsOf(shutLamp('USA')) }],
  }),
  stateOf(
    'RUS~UKR',
    lampsOf(shutLamp('UKR'), { forth: gapLamp('dark', 161), thirdParty: gapLamp('open', 1) }),
  ),
  stateOf('RUS~TUR', lampsOf(gapLamp('dim'))),
  stateOf('FRA~GBR', lampsOf(noLamp)),
  stateOf('TUR~UKR', lampsOf(noLamp, { thirdParty: gapLamp('dim') })),
];

function matrixOf(more: Partial<MatrixFacts> = {}) {
  return arrangeMatrix({ view, states, compare: null, level: null, isDirect: false, parties: [], ...more });
}

const keys = (matrix: ReturnType<typeof matrixOf>) => matrix.parties.map(({ key }) => key);

test('who has most lines comes first, then who has most lit ones; nothing known is no line', () => {
  // Russia 3 lines; Türkiye and Ukraine 2 each, of which Türkiye has one lit; France and Britain none that is told.
  expect(keys(matrixOf())).toEqual(['RUS', 'TUR', 'UKR', 'USA']);
});

test('row speaks to column: each direction has its own lamp, a third-party route belongs to both', () => {
  const { rows } = matrixOf();
  const [russia, , ukraine] = rows;
  expect(russia?.[2]).toMatchObject({ from: 'RUS', to: 'UKR', lamp: { state: 'dark' }, route: 'open' });
  expect(ukraine?.[0]).toMatchObject({ from: 'UKR', to: 'RUS', lamp: { state: 'closed' }, route: 'open' });
  expect(ukraine?.[2]).toBeNull();
});

test('direct only: no routes, and no line that has nothing else', () => {
  const matrix = matrixOf({ isDirect: true });
  expect(keys(matrix)).toEqual(['RUS', 'TUR', 'USA', 'UKR']);
  expect(matrix.rows.flat().filter((cell) => cell?.route !== null && cell !== null)).toEqual([]);
});

test('a level has lamps of its own', () => {
  const matrix = matrixOf({ level: 'leaders' });
  expect(keys(matrix)).toEqual(['RUS', 'USA']);
  expect(matrix.rows[0]?.[1]?.lamp.state).toBe('closed');
});

test('a level that is shut is told with its line, even where the whole line has nothing else', () => {
  const shut = stateOf('RUS~USA', lampsOf(noLamp), {
    byLevel: [{ level: 'leaders', ...lampsOf(shutLamp('USA')) }],
  });
  const matrix = matrixOf({ states: [shut] });
  expect(keys(matrix)).toEqual(['RUS', 'USA']);
  expect(matrix.rows[0]?.[1]).toMatchObject({
    lamp: { state: 'too little to tell' },
    levels: [{ level: 'leaders', state: 'closed' }],
  });
  const cells = matrix.rows.flat().flatMap((cell) => (cell === null ? [] : [describeCell(cell)]));
  expect(cells[0]).toBe(
    'Russia to United States: too little contact to tell, no contact within two years; closed by statement between leaders',
  );
});

test('one party: its lines; several: those between them', () => {
  expect(keys(matrixOf({ parties: ['TUR'] }))).toEqual(['TUR', 'RUS', 'UKR']);
  expect(keys(matrixOf({ parties: ['RUS', 'USA'] }))).toEqual(['RUS', 'USA']);
});

test('what differs from another day is marked with what it was', () => {
  const earlier = [
    stateOf('RUS~USA', lampsOf(gapLamp('dark', 140))),
    stateOf('RUS~UKR', lampsOf(shutLamp('UKR'), { forth: gapLamp('dark', 135) })),
  ];
  const matrix = matrixOf({ compare: { day: '2022-09-30', states: earlier } });
  expect(matrix.rows[0]?.map((cell) => cell?.before ?? null)).toEqual([
    null,
    { state: 'no line', route: null },
    { state: 'dark', route: null },
    { state: 'dark', route: null },
  ]);
});

test('the headline says what is open and shut, or what changed', () => {
  expect(matrixHeadline(matrixOf())).toBe('1 of 4 lines is open, 1 closed by statement (Russia – Ukraine).');
  const earlier = [
    stateOf('RUS~USA', lampsOf(gapLamp('dark', 140))),
    stateOf('RUS~UKR', lampsOf(gapLamp('dim', 40))),
    stateOf('RUS~TUR', lampsOf(gapLamp('dim'))),
    stateOf('TUR~UKR', lampsOf(noLamp)),
  ];
  expect(matrixHeadline(matrixOf({ compare: { day: '2022-09-30', states: earlier } }))).toBe(
    'Since 30 September 2022 1 line lit again (Russia – United States), 1 closed by statement.',
  );
  expect(matrixHeadline(matrixOf({ compare: { day: '2022-10-26', states } }))).toBe(
    'Since 26 October 2022 no lamp has changed.',
  );
  expect(matrixHeadline(matrixOf({ states: [] }))).toBe('No lines are known as of 27 October 2022.');
});

test('a cut matrix keeps the first and says how many it leaves out', () => {
  const matrix = cutMatrix(matrixOf(), 2);
  expect(keys(matrix)).toEqual(['RUS', 'TUR']);
  expect(matrix.rows.map((row) => row.length)).toEqual([2, 2]);
  expect(matrix.leftOut).toBe(2);
  expect(cutMatrix(matrix, 9)).toBe(matrix);
});
