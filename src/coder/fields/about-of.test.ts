import { expect, test } from 'vitest';
import { aboutOf } from './about-of.js';
import { readAct } from './field-case.js';

test.each([
  ['The ministers met to discuss the grain deal.', 'met', 'CONSULT', 'the grain deal'],
  ['Chile urged Peru to open the border, the ministry said.', 'urged', 'REQUEST', 'open the border'],
] as const)('%s', (text, trigger, type, words) => {
  const { text: read, finding } = readAct({ text, trigger, type });
  expect(aboutOf(read, finding)?.value.text).toBe(words);
});

test.each([
  ['The ministers met on Monday.', 'met', 'CONSULT'],
  ['Rebels shelled the town over the ridge.', 'shelled', 'ASSAULT'],
] as const)('no subject: %s', (text, trigger, type) => {
  const { text: read, finding } = readAct({ text, trigger, type });
  expect(aboutOf(read, finding)).toBeNull();
});
