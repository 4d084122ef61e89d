import { expect, test } from 'vitest';
import { readAct } from '../field-case.js';
import { statusOf } from './status-of.js';

test.each([
  ['The two ministers did not meet in Geneva.', 'meet', 'negated'],
  ['The two ministers met in Geneva.', 'met', 'actual'],
  ['The ministers met not only in Geneva but also in Vienna.', 'met', 'actual'],
  ['The two presidents will meet on Friday.', 'meet', 'future'],
  ['The two presidents may meet on Friday.', 'meet', 'hypothetical'],
  ['The envoys failed to meet before the deadline.', 'meet', 'negated'],
  ['No meeting took place between the two sides.', 'meeting', 'negated'],
  ['Peru denied that its envoys had met the rebels.', 'met', 'negated'],
  ['Chile is considering a meeting with Bolivia.', 'meeting', 'hypothetical'],
] as const)('%s', (text, trigger, status) => {
  const { text: read, finding } = readAct({ text, trigger, type: 'CONSULT', date: '2023-03-15' });
  expect(statusOf(read, finding).value).toBe(status);
});

test('a spoken act is actual though its content lies ahead', () => {
  const { text, finding } = readAct({
    text: 'Armenia said it will never negotiate under fire.',
    trigger: 'will never negotiate',
    type: 'REJECT',
  });
  expect(statusOf(text, finding)).toEqual({
    value: 'actual',
    ground: { basis: 'inferred', by: 'status/plainly-told', span: null, score: null },
  });
});

test('the ground of a negated act is the word that denies it', () => {
  const { text, finding } = readAct({ text: 'They have never met.', trigger: 'met', type: 'CONSULT' });
  expect(statusOf(text, finding).ground).toEqual({
    basis: 'said',
    by: 'status/negated-group',
    span: { start: 10, end: 15, text: 'never' },
    score: null,
  });
});
