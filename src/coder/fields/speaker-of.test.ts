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

test.each([
  [
    'The White House announced Monday that Chile had freed the pilot.',
    'freed',
    'RETREAT',
    ['Chile'],
    'The White House',
  ],
  [
    'Norway closed its embassy, saying Libya had threatened the staff.',
    'threatened',
    'THREATEN',
    ['Libya'],
    'Norway',
  ],
  [
    'Shells fell on the port, the army said, adding that Chad had moved its tanks.',
    'moved',
    'MOBILIZE',
    ['Chad'],
    'the army',
  ],
  ['It said Chad had moved its tanks.', 'moved', 'MOBILIZE', ['Chad'], 'It'],
  [
    'QUESTION: Did Chad reply?\n\nMR. OLSEN: Chad has sent a letter to Libya.',
    'sent a letter',
    'CONSULT',
    ['Chad'],
    'MR. OLSEN',
  ],
] as const)('%s', (text, trigger, type, actors, words) => {
  const { text: read, finding } = readAct({ text, trigger, type, actors });
  expect(speakerOf(read, finding)?.value.text).toBe(words);
});

test.each([
  [
    'A day after Chile rejected the aid, the minister said that Peru would send ships.',
    'rejected',
    'REJECT',
    ['Chile'],
  ],
  [
    'Peru has sent no ships, the minister said on Monday, hours after Chile closed its ports.',
    'closed',
    'COERCE',
    ['Chile'],
  ],
  [
    'The envoy, who met Mr Weah on Monday, told the BBC that both were ready.',
    'met',
    'CONSULT',
    ['The envoy'],
  ],
  ['Norway announced a truce that Libya rejected.', 'rejected', 'REJECT', ['Libya']],
  ['Chad accused Libya of glorifying rebels armed by Sudan.', 'armed', 'AID', ['Sudan']],
] as const)('the writer tells it: %s', (text, trigger, type, actors) => {
  const { text: read, finding } = readAct({ text, trigger, type, actors });
  expect(speakerOf(read, finding)).toBeNull();
});
