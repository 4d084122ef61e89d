import { expect, test } from 'vitest';
import { documentOf } from '../../../tests/support/ledger-story.js';
import { loadKnowledge } from '../../actors/knowledge/load-knowledge.js';
import { peopleDocument } from '../../actors/people-document.js';
import { splitDocument } from '../../sentences/split-document.js';
import { loadLinearModel } from '../decode/linear-model.js';
import { screenSentences } from './screen-sentences.js';

const screen = loadLinearModel('screen-model');
const worth = (text: string) => [
  ...screenSentences(peopleDocument(splitDocument(documentOf('test', text)), loadKnowledge()), screen),
];

test('a sentence about two powers is worth reading, wherever it stands', () => {
  const ordinary = 'The bakery sold out by noon. Rain is expected from the west on Sunday morning.';
  expect(
    worth(`${ordinary} Moscow spurned the overture that Ankara had made in spring. ${ordinary}`),
  ).toContain(2);
});

test('what follows may tell of them without a name', () => {
  expect(
    worth('France and Mali quarrelled over the bases. They would talk no more, it was said in the palace.'),
  ).toEqual([0, 1]);
});

test('ordinary news is left unread', () => {
  expect(
    worth(
      'The bakery sold out by noon. Rain is expected on Sunday. Tickets for the show cost twelve pounds each.',
    ),
  ).toEqual([]);
});
