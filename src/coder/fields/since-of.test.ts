import { expect, test } from 'vitest';
import { readAct } from './field-case.js';
import { sinceOf } from './since-of.js';

test.each([
  ['The two leaders spoke for the first time since May.', 'spoke', 'for the first time since May'],
  ['Peru has not met Chile since 2019.', 'met', 'since 2019'],
  ['The envoys met again in Oslo.', 'met', 'again'],
] as const)('%s', (text, trigger, words) => {
  const { text: read, finding } = readAct({ text, trigger, type: 'CONSULT' });
  expect(sinceOf(read, finding)?.value.text).toBe(words);
});

test('how long a deed has gone on is no interval between acts', () => {
  const { text, finding } = readAct({
    text: 'Togo has armed the rebels since May.',
    trigger: 'armed',
    type: 'AID',
  });
  expect(sinceOf(text, finding)).toBeNull();
});
