import { expect, test } from 'vitest';
import { readAct } from '../field-case.js';
import { modeOf } from './mode-of.js';

test.each([
  ['The president visited Ankara on Monday.', 'visited', 'CONSULT', 'visit'],
  ['The ministers spoke by telephone.', 'spoke', 'CONSULT', 'phone'],
  ['Chile refused to meet the envoy.', 'refused to meet', 'REJECT', 'meet'],
  ['Chile urged Peru to withdraw its troops.', 'urged', 'REQUEST', 'yield'],
  ['Chile accused Peru of spying.', 'accused', 'ACCUSE', 'allege'],
  ['Chile expelled two Peruvian diplomats.', 'expelled', 'SANCTION', 'expel'],
] as const)('%s', (text, trigger, type, mode) => {
  const { text: read, finding } = readAct({ text, trigger, type });
  expect(modeOf(read, finding)?.value).toBe(mode);
});

test('a type without modes has none', () => {
  const { text, finding } = readAct({ text: 'Chile praised Peru.', trigger: 'praised', type: 'SUPPORT' });
  expect(modeOf(text, finding)).toBeNull();
});
