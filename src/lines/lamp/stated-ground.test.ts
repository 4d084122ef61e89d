import { expect, test } from 'vitest';
import { lineActOf } from '../../../tests/support/line-act-of.js';
import { dayNumber } from '../../events/day-range.js';
import { standingClosures, statedGround } from './stated-ground.js';

const silence = lineActOf('2022-10-21', { bearing: 'silence', firstDay: '2022-05-13', event: 'silence' });
const closure = lineActOf('2022-10-11', {
  bearing: 'closure',
  isMutual: false,
  from: 'USA',
  to: 'RUS',
  level: 'leaders',
  event: 'closure',
});
const opening = {
  ...closure,
  bearing: 'opening',
  event: 'opening',
  firstDay: '2022-10-12',
  lastDay: '2022-10-12',
} as const;
const on = (...days: readonly string[]) => days.map(dayNumber);

test('a silence holds from the last contact before it until the next', () => {
  expect(statedGround({ acts: [silence], contacts: on('2022-05-13') })).toMatchObject({
    what: 'silence',
    since: '2022-05-13',
  });
  expect(statedGround({ acts: [silence], contacts: on('2022-05-13', '2022-07-01') })).toBeNull();
  expect(statedGround({ acts: [{ ...silence, isCounted: false }], contacts: [] })).toBeNull();
});

test('a closure goes before a silence, and ends with contact on its day or later', () => {
  expect(statedGround({ acts: [silence, closure], contacts: [] })).toMatchObject({
    what: 'closure',
    by: 'USA',
  });
  expect(standingClosures({ acts: [closure], contacts: on('2022-10-10') })).toEqual([closure]);
  expect(standingClosures({ acts: [closure], contacts: on('2022-10-11') })).toEqual([]);
});

test('a closure ends with an opening by who declared it, at its level, on a later day', () => {
  expect(standingClosures({ acts: [closure, opening], contacts: [] })).toEqual([]);
  const others = [
    { ...opening, from: 'RUS', to: 'USA' },
    { ...opening, level: 'envoys' as const },
    { ...opening, lastDay: '2022-10-11' },
    { ...opening, isCounted: false },
  ];
  for (const other of others)
    expect(standingClosures({ acts: [closure, other], contacts: [] })).toEqual([closure]);
});
