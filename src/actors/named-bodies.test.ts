import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('a group that nobody has listed is of the state that its apposition names, under its short names too', () => {
  const text =
    'The Front for the Liberation of Enedi (FLE), a rebel group in northern Chad, rejected the offer. The Front said that it would fight on. The FLE freed nobody.';
  expect(who(text, 'The Front for the Liberation of Enedi')).toEqual(['TCD REB']);
  expect(who(text, 'The Front', 1)).toEqual(['TCD REB']);
  expect(who(text, 'it would'.slice(0, 2))).toEqual(['TCD REB']);
  expect(who(text, 'FLE', 1)).toEqual(['TCD REB']);
});

test('nationality before the name tells it, and what it is', () => {
  const text =
    'The Malian militia Karo Guard signed. The Nigerien party Tamat Union did not. The Karo Guard left.';
  expect(who(text, 'Karo Guard', 1)).toEqual(['MLI REB']);
  expect(who(text, 'Tamat Union')).toEqual(['NER PTY']);
});

test('a bloc of states is an organisation; a name of which nothing is told stays open', () => {
  expect(
    who('The Council of Karo States, a regional bloc, condemned Mali.', 'The Council of Karo States'),
  ).toEqual(['IGO IGO']);
  expect(who('The Karo Defence Force said so, and Mali agreed.', 'The Karo Defence Force')).toEqual(['-']);
});
