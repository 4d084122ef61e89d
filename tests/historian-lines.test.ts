import { describe, expect, test } from 'vitest';
import type { Change } from '../src/changes/change.js';
import { levels } from '../src/lines/level.js';
import { lineContext } from '../src/lines/line-context.js';
import { lineOfKey } from '../src/lines/line-key.js';
import { lineLamps } from '../src/lines/line-lamps.js';
import { visibleActs } from '../src/lines/visible-acts.js';
import {
  historianChanges,
  historianContacts,
  historianLine,
  livelyLines,
  quietLines,
} from './support/historian-contacts.js';

const { changes, watchedLines } = historianChanges();
const isAlarm = ({ kind }: Change) => kind === 'more contact' || kind === 'less contact';
const alarms = changes.filter(isAlarm);
/** What lamps and charts tell, but for what is a first of two powers. */
const byTest = changes.filter((change) => isAlarm(change) || change.kind === 'reopening');
const of = (code: string) => changes.filter(({ line }) => line === historianLine(code));
const between = (found: readonly Change[], first: string, last: string) =>
  found.filter(({ day }) => day >= first && day <= last).map(({ line, kind, day }) => [day, kind, line]);

describe('turning points are where history has them', () => {
  test('Cuba: no contact for 25 years, then the embassy reopens on 14 August 2015', () => {
    expect(of('CUB').map(({ kind, day }) => [kind, day])).toEqual([['first contact', '2015-08-14']]);
  });

  test('Libya: the first visit of a secretary of state in half a century, on 6 September 2008', () => {
    expect(of('LBY').map(({ kind, day }) => [kind, day])).toContainEqual(['first contact', '2008-09-06']);
  });

  test('Myanmar: the first visit of a president, on 19 November 2012', () => {
    expect(of('MMR').map(({ kind, day }) => [kind, day])).toContainEqual(['first contact', '2012-11-19']);
  });

  test('Ukraine: more contact in the spring of 2014, begun within the months of the annexation of Crimea', () => {
    const [alarm, ...more] = of('UKR').filter(isAlarm);
    expect(more).toEqual([]);
    expect(alarm).toMatchObject({ kind: 'more contact', day: '2014-03-31' });
    expect(alarm?.since?.first.slice(0, 4)).toBe('2013');
    expect(alarm?.since?.last.slice(0, 7)).toBe('2014-03');
  });

  test('North Korea: the first contact in May 2018, more of it in the weeks of the summit of Singapore', () => {
    expect(
      of('PRK')
        .map(({ kind, day }) => [kind, day.slice(0, 7)])
        .sort(),
    ).toEqual([
      ['first contact', '2018-05'],
      ['more contact', '2018-07'],
    ]);
  });
});

test.each(quietLines)('nothing is told of the quiet line with %s', (code) => {
  expect(historianContacts().filter(({ line }) => line === historianLine(code)).length).toBeGreaterThan(9);
  expect(alarms.filter(({ line }) => line === historianLine(code))).toEqual([]);
});

// The records have the trips of Rice (January 2005 to January 2009), Kerry (February 2013 to January 2017), Pompeo (from April 2018) and
// Blinken; those of Clinton and Tillerson are missing, and those of presidents before 2009.
describe('steps in coverage raise nothing', () => {
  test('the trips of a secretary begin', () => {
    expect(between(alarms, '2005-01-26', '2005-07-25')).toEqual([]);
    expect(between(alarms, '2013-02-01', '2013-07-31')).toEqual([]);
    const ministers = byTest.filter(({ level }) => level === 'foreign ministers');
    expect(between(ministers, '2005-01-26', '2005-07-25')).toEqual([]);
    expect(between(ministers, '2013-02-01', '2013-07-31')).toEqual([]);
  });

  test('the trips of a secretary are missing', () => {
    expect(between(alarms, '2009-01-20', '2009-07-19')).toEqual([]);
    expect(between(alarms, '2017-01-20', '2018-04-25')).toEqual([]);
    const less = alarms.filter(({ kind }) => kind === 'less contact');
    expect(between(less, '2009-01-20', '2013-01-31')).toEqual([]);
    expect(between(less, '2017-01-20', '2018-04-25')).toEqual([]);
  });

  test('no first contact is told that only a newly watched level shows', () => {
    const firsts = changes.filter(
      ({ kind, line }) => kind === 'first contact' && ['PSE', 'SAU', 'OMN'].map(historianLine).includes(line),
    );
    expect(firsts).toEqual([]);
  });
});

test('lines of foreign ministers do not go dark while nobody tells of their trips', () => {
  const asOf = '2012-06-30';
  const seen = visibleActs(historianContacts(), asOf);
  const view = { asOf, known: 'now' } as const;
  const context = lineContext(seen, view, { firstTold: null, lastTold: asOf });
  const states = ['GBR', 'FRA', 'DEU', 'RUS', 'ISR', 'EGY'].map((code) => {
    const line = lineOfKey(historianLine(code));
    const own = seen.filter((act) => act.line === line.key);
    return lineLamps(line, own, levels[1], context).direct.state;
  });
  expect(states).not.toContain('dark');
});

test('there are fewer alarms than chance alone would be allowed', () => {
  // 0.2 a line and year, on 153 lines over 34 years, would be 1,040.
  expect(watchedLines).toBeGreaterThan(100);
  expect(alarms.length).toBeLessThan(80);
  expect([...livelyLines, ...quietLines]).toHaveLength(20);
});
