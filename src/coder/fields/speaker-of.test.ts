import { expect, test } from 'vitest';
import { readAct } from './field-case.js';
import { speakerOf } from './speaker-of.js';

test.each([
  [
    'The Pentagon said that Russian jets had bombed the village.',
    'bombed',
    'ASSAULT',
    ['Russian'],
    'The Pentagon',
  ],
  [
    'Turkish envoys met the rebels, according to two diplomats.',
    'met',
    'CONSULT',
    ['Turkish envoys'],
    'two diplomats',
  ],
  [
    'Turkish envoys met the rebels, a Libyan official said.',
    'met',
    'CONSULT',
    ['Turkish envoys'],
    'a Libyan official',
  ],
] as const)('%s', (text, trigger, type, actors, words) => {
  const { text: read, finding } = readAct({ text, trigger, type, actors });
  expect(speakerOf(read, finding)?.value.text).toBe(words);
});

test('an actor who speaks of his own refusal has no other speaker', () => {
  const { text, finding } = readAct({
    text: 'Armenia said it would not negotiate.',
    trigger: 'would not negotiate',
    type: 'REJECT',
    actors: ['Armenia'],
  });
  expect(speakerOf(text, finding)).toBeNull();
});
