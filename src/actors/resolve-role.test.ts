import { expect, test } from 'vitest';
import { who } from '../../tests/support/who.js';

test('a body is meant by its short name, a court of a state that is named nearer is not', () => {
  const text = 'The ICC charged a general of Chad. Chad said on Monday that the court had no say there.';
  expect(who(text, 'the court')).toEqual(['IGO IGO']);
  expect(who('Peru asked Chile for the file. The court in Chile refused.', 'The court in Chile')).toEqual([
    'CHL JUD',
  ]);
});

test('a state told by where it lies is one spoken of, not the outlet’s own', () => {
  const text = 'Iran sold oil. American banks fear the Persian Gulf country and its ships.';
  expect(who(text, 'the Persian Gulf country', 0, '2015-12-01', 'CNN')).toEqual(['IRN GOV']);
  expect(who('Gulf countries and other Asian nations met.', 'Gulf countries')).toEqual(['-']);
});

test('allies told by nationality are of it; allies of someone are others', () => {
  expect(who('We stand with our Israeli allies.', 'our Israeli allies')).toEqual(['ISR GOV']);
  expect(who('He reassured NATO allies.', 'NATO allies')).toEqual(['IGO IGO']);
  expect(who("Russia's allies kept silent.", "Russia's allies")).toEqual(['-']);
  expect(who('The talks worried U.S. allies.', 'U.S. allies')).toEqual(['-']);
});

test('rebels for another state are not its own', () => {
  const text =
    'Fighting went on in Ukraine. In Moscow nobody spoke. Ukraine said pro-Russian rebels fired first.';
  expect(who(text, 'pro-Russian rebels')).toEqual(['UKR REB']);
});

test('people of many states are of no one named', () => {
  const text = 'Iran waited. Negotiators from several countries left Switzerland.';
  expect(who(text, 'Negotiators from several countries')).toEqual(['-']);
  expect(who('Iran waited. Negotiators from Oman left.', 'Negotiators from Oman')).toEqual(['OMN GOV']);
});

test('the place that opens a sentence tells whose people act there', () => {
  const text = 'American envoys wrote to the United States. In Yemen, militants shelled the port.';
  expect(who(text, 'militants', 0, '2015-02-02', 'CNN')).toEqual(['YEM REB']);
});

test('a junta is never that of the American outlet', () => {
  const text =
    'Niger lost the aid of the United States. The United States said the junta had broken its word.';
  expect(who(text, 'the junta', 0, '2024-03-20', 'NPR')[0]).toMatch(/^NER/);
});
