import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { distinctParties } from './distinct-parties.js';

const text = 'Sergei Lavrov said he and Antony Blinken, the American, met Vladimir Putin.';
const lavrov = partyAt(spanOf(text, 'Sergei Lavrov'), 'RUS', 'GOV', { name: 'Sergei Lavrov' });
const he = partyAt(spanOf(text, 'he'), 'RUS', 'GOV');
const blinken = partyAt(spanOf(text, 'Antony Blinken'), 'USA', 'GOV', { name: 'Antony Blinken' });
const putin = partyAt(spanOf(text, 'Vladimir Putin'), 'RUS', 'GOV', { name: 'Vladimir Putin' });

test('an entry without a name adds nothing to a named one of its line', () => {
  expect(distinctParties([lavrov, he, blinken])).toEqual([lavrov, blinken]);
});

test('a named entry takes the place of an unnamed one', () => {
  expect(distinctParties([he, lavrov])).toEqual([lavrov]);
});

test('two named people of one government are two', () => {
  expect(distinctParties([lavrov, putin])).toEqual([lavrov, putin]);
});

test('a minister and rebels of one state are two', () => {
  const rebels = partyAt(spanOf(text, 'the American'), 'RUS', 'REB');
  expect(distinctParties([he, rebels])).toEqual([he, rebels]);
});
