import { expect, test } from 'vitest';
import { readAct } from '../field-case.js';
import { throughOf } from './through-of.js';

test.each([
  [
    'Iran sent a message to Washington through Oman.',
    'sent a message',
    'CONSULT',
    ['Iran', 'Washington'],
    ['Oman'],
  ],
  [
    'Qatar and Bahrain agreed on a truce brokered by Kuwait and Oman.',
    'agreed',
    'AGREE',
    ['Qatar', 'Bahrain'],
    ['Kuwait', 'Oman'],
  ],
  [
    'Egypt mediated a truce between Israel and Hamas.',
    'mediated a truce',
    'CONSULT',
    ['Israel', 'Hamas'],
    ['Egypt'],
  ],
  ['Chad sent word through Mr. Bongo.', 'sent word', 'CONSULT', ['Chad'], ['Bongo']],
  ['Chad answered by way of Oman that it would come.', 'would come', 'AGREE', ['Chad'], ['Oman']],
] as const)('%s', (text, trigger, type, actors, words) => {
  const { text: read, finding } = readAct({ text, trigger, type, actors });
  expect(throughOf(read, finding)?.value.map((span) => span.text)).toEqual(words);
});

test.each([
  ['Chile protested through its ambassador.', 'protested', 'ACCUSE', ['Chile']],
  ['Talks went on through Friday.', 'Talks', 'CONSULT', []],
] as const)('nobody between: %s', (text, trigger, type, actors) => {
  const { text: read, finding } = readAct({ text, trigger, type, actors });
  expect(throughOf(read, finding)).toBeNull();
});
