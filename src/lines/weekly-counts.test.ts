import { expect, test } from 'vitest';
import { lineActOf } from '../../tests/support/line-act-of.js';
import { stakesOverTime } from './stakes-over-time.js';
import { volumeOf } from './volume.js';
import { weeklyCounts } from './weekly-counts.js';
import { withoutVague } from './without-vague.js';

const refusal = lineActOf('2022-10-21', {
  type: 'REJECT',
  bearing: 'closure',
  posture: 'closing',
  stake: 'words',
  form: null,
  isMutual: false,
  from: 'USA',
  to: 'RUS',
  event: 'no',
});
const carried = lineActOf('2022-10-25', { isIndirect: true, isMutual: false, form: 'message', via: ['OMN'] });
const acts = [
  lineActOf('2022-10-21'),
  refusal,
  lineActOf('2022-10-23', { isMutual: false }),
  carried,
  lineActOf('2022-10-26', { isCounted: false }),
  lineActOf('2022-10-22', { status: 'historical' }),
];

test('a week counts contacts, direct and indirect, and verbal acts by class', () => {
  const weeks = weeklyCounts('RUS~USA', acts, (_, day) => day / 10_000, {
    first: '2022-10-17',
    last: '2022-11-01',
  });
  expect(
    weeks.map(({ week, contacts, indirect, postures }) => [week, contacts, indirect, postures.closing]),
  ).toEqual([
    ['2022-10-17', 2, 0, 1],
    ['2022-10-24', 0, 1, 0],
    ['2022-10-31', 0, 0, 0],
  ]);
  // 23 October 2022, the Sunday of the first week, is day 19,288.
  expect(weeks[0]?.coverage).toBe(1.9288);
});

test('volume is by form and direction', () => {
  expect(volumeOf(acts.slice(0, 4), 'month')).toEqual([
    { start: '2022-10-01', form: 'call', direction: 'forth', isIndirect: false, contacts: 1 },
    { start: '2022-10-01', form: 'call', direction: 'mutual', isIndirect: false, contacts: 1 },
    { start: '2022-10-01', form: 'message', direction: 'forth', isIndirect: true, contacts: 1 },
  ]);
});

test('stakes are a step: the highest level, the most binding act', () => {
  const summit = lineActOf('2022-10-22', { level: 'leaders' });
  const sanction = { ...refusal, stake: 'material', event: 'sanction' } as const;
  expect(stakesOverTime([...acts.slice(0, 2), summit, sanction], 'week')).toEqual([
    { start: '2022-10-17', level: 'leaders', stake: 'material', event: 'sanction' },
  ]);
});

test('"they spoke in October" is not counted beside a call in October at its level', () => {
  const vague = lineActOf('2022-10-31', { firstDay: '2022-10-01', event: 'vague' });
  const counted = (...list: Parameters<typeof withoutVague>[0]) =>
    withoutVague(list).map(({ isCounted }) => isCounted);
  expect(counted(vague, lineActOf('2022-10-21'))).toEqual([false, true]);
  expect(counted(vague, lineActOf('2022-09-30'))).toEqual([true, true]);
  expect(counted(vague, lineActOf('2022-10-21', { level: 'leaders' }))).toEqual([true, true]);
  expect(counted({ ...vague, level: null }, lineActOf('2022-10-21'))).toEqual([false, true]);
  expect(counted(vague)).toEqual([true]);
});
