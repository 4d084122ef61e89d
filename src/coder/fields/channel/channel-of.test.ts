import { expect, test } from 'vitest';
import { readAct } from '../field-case.js';
import { channelOf } from './channel-of.js';

test.each([
  ['The ministers spoke by telephone on Monday.', 'spoke', 'CONSULT', 'phone'],
  ['The ministers met in Oslo on Monday.', 'met', 'CONSULT', 'in-person'],
  ['Peru sent a letter to Chile.', 'sent a letter', 'CONSULT', 'letter'],
  ['Peru accused Chile of spying.', 'accused', 'ACCUSE', 'statement'],
] as const)('%s', (text, trigger, type, channel) => {
  const { text: read, finding } = readAct({ text, trigger, type });
  expect(channelOf(read, finding)?.value).toBe(channel);
});

test('an act that is not words has no channel', () => {
  const { text, finding } = readAct({
    text: 'Rebels shelled the town.',
    trigger: 'shelled',
    type: 'ASSAULT',
  });
  expect(channelOf(text, finding)).toBeNull();
});
