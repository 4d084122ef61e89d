import { expect, test } from 'vitest';
import { gapLamp, noLamp, shutLamp } from '../../tests/support/line-example.js';
import type { Lamp } from '../lines/lamp.js';
import { describeGround } from './describe-ground.js';

function usual(low: number, high: number): Lamp {
  const { ground } = gapLamp('dark', 800);
  if (ground.kind !== 'gap') throw new Error('gapLamp gives another ground');
  return { state: 'dark', ground: { ...ground, usual: { low, high } } };
}

test.each<readonly [Lamp, string]>([
  [gapLamp('dim', 19), 'quiet 19 days; usual gap 4 to 11 days'],
  [gapLamp('open', 1), 'quiet 1 day; usual gap 4 to 11 days'],
  [gapLamp('open', 0), 'in contact that day; usual gap 4 to 11 days'],
  [gapLamp('too little to tell', 40), 'quiet 40 days; contact so rare that a test takes 7 weeks'],
  [usual(90, 800), 'quiet 2.2 years; usual gap 90 days to 2.2 years'],
  [usual(7, 7), 'quiet 2.2 years; usual gap 7 days'],
  [shutLamp('UKR'), 'shut by Ukraine since 1 October 2022'],
  [
    shutLamp('UKR', 'until Moscow withdraws'),
    'shut by Ukraine since 1 October 2022, condition: “until Moscow withdraws”',
  ],
  [
    {
      state: 'dark',
      ground: {
        kind: 'stated',
        what: 'silence',
        event: 'e2',
        since: '2022-05-13',
        by: null,
        condition: null,
      },
    },
    'a stated silence since 13 May 2022',
  ],
  [
    { state: 'open', ground: { kind: 'contact', event: 'e6', day: '2022-10-21' } },
    'contact on 21 October 2022; too few for a usual gap',
  ],
  [noLamp, 'no contact within two years'],
  [{ state: 'not watched', ground: { kind: 'none', what: 'no document' } }, 'no document of the time'],
])('ground %#', (lamp, words) => {
  expect(describeGround(lamp)).toBe(words);
});
