import { expect, test } from 'vitest';
import { splitDocument } from './split-document.js';

function quotationsOf(text: string) {
  return splitDocument({
    id: 't',
    url: null,
    source: null,
    date: null,
    title: null,
    author: null,
    language: 'en',
    text,
  }).quotations;
}

function wordsOf(text: string): readonly string[] {
  return quotationsOf(text).map((quotation) => quotation.text);
}

test('marks of all kinds', () => {
  expect(wordsOf('He said “we will talk” and left.')).toEqual(['we will talk']);
  expect(wordsOf('He said "we will talk" and left.')).toEqual(['we will talk']);
  expect(wordsOf('He said „we will talk“ and left.')).toEqual(['we will talk']);
  expect(wordsOf('He said « we will talk » and left.')).toEqual(['we will talk']);
  expect(wordsOf('He said ‘we will talk’ and left.')).toEqual(['we will talk']);
  expect(wordsOf("He said 'we will talk' and left.")).toEqual(['we will talk']);
});

test('apostrophes are no quotation marks', () => {
  expect(wordsOf("Russia's envoys' rooms weren't ready in the '90s.")).toEqual([]);
  expect(wordsOf('Russia’s envoys’ rooms weren’t ready in the ’90s.')).toEqual([]);
  expect(wordsOf("The ministers' view: 'It's Russia's move now,' one said.")).toEqual([
    "It's Russia's move now,",
  ]);
});

test('a quotation may run over sentences', () => {
  const [quotation] = quotationsOf('“We are ready. We have been for weeks,” she said. Moscow was silent.');
  expect(quotation).toMatchObject({ start: 1, firstSentence: 0, lastSentence: 1, isSpeech: true });
});

test('a quotation that repeats its mark at each paragraph is one', () => {
  const text =
    'She spoke at length.\n\n“We are ready.\n\n“We have been for weeks.\n\n“Now Moscow must answer.”\n\nHe left.';
  const quotations = quotationsOf(text);
  expect(quotations.map((each) => [each.firstSentence, each.lastSentence])).toEqual([[1, 3]]);
  expect(quotations[0]?.text).toBe('We are ready.\n\n“We have been for weeks.\n\n“Now Moscow must answer.');
});

test('a mark without a partner ends with its paragraph', () => {
  expect(wordsOf('He said “we will talk.\n\nMoscow was silent.\n\nKyiv said “no” again.')).toEqual([
    'we will talk.',
    'no',
  ]);
  expect(wordsOf('He said "we will talk.\n\nMoscow was silent.')).toEqual(['we will talk.']);
});

test('nested quotations are found within the outer one', () => {
  expect(wordsOf('“He told me, ‘Never again,’ and left,” she said.')).toEqual([
    'He told me, ‘Never again,’ and left,',
    'Never again,',
  ]);
});

test('scare quotes and titles are no speech', () => {
  const text =
    'The “special operation” was no “Art of the Deal” but “a war that we must end,” she said. “We refuse.”';
  expect(quotationsOf(text).map((each) => each.isSpeech)).toEqual([false, false, true, true]);
});
