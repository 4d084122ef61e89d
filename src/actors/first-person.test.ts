import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('a transcript gives "I" to its speaker and "you" to the one who spoke before', () => {
  const text =
    'Remarks in Tokyo\n\nSECRETARY BLINKEN: I thank you all.\n\nFOREIGN MINISTER HAYASHI: We are glad, and I welcome you here.';
  expect(who(text, 'I thank'.slice(0, 1), 0, '2022-05-23', 'US State Department')).toEqual(['USA GOV']);
  expect(who(text, 'We are'.slice(0, 2), 0, '2022-05-23', 'US State Department')).toEqual(['JPN GOV']);
});

test('"we" in a joint statement is all who signed it', () => {
  const text =
    'Joint Statement on Lake Tolo\n\nThe text of the following statement was released by the governments of France and Italy.\n\nBegin text:\n\nWe call for calm.';
  expect(who(text, 'We').toSorted()).toEqual(['FRA GOV', 'ITA GOV']);
});

test('a text that opens as a spokesperson’s remarks speaks for the state it names most beside those it answers to', () => {
  const text =
    "Spokesperson's remarks, 3 June\n\nOn the Cambodian visit: Vietnam has proposed new dates. We wait for a reply.\n\nOn the Swedish embassy: Vietnam thanks all. We welcome the step.";
  expect(who(text, 'We')).toEqual(['VNM GOV']);
  expect(who('A report on Vietnam. We liked it. Vietnam was warm.', 'We')).toEqual(['-']);
});

test('"you" in a quotation is the other side spoken of, when nobody says to whom', () => {
  const text = 'Hamas fired on Israel. "You cannot keep us in a prison," said Mahmoud Abbas.';
  expect(who(text, 'You', 0, '2014-08-01')[0]).toMatch(/^ISR/);
});

test('"we" outside quotations in a text of unknown origin is no one', () => {
  expect(who('Hamas fired on Israel. We saw smoke.', 'We')).toEqual(['-']);
});
