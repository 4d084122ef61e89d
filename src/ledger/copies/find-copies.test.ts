import { expect, test } from 'vitest';
import type { StoredDocument } from '../stored-document.js';
import { findCopies } from './find-copies.js';

const wire =
  'The foreign ministers of Peru and Ecuador met in Loja on Monday to settle a quarrel over water. They agreed to open two ' +
  'gates of the dam from April and to send engineers to the valley. A second meeting is planned for the summer, the ministries ' +
  'said in a joint note. Farmers on both banks had blocked the bridge for nine days. The bridge was opened again on Sunday evening.';
const cut =
  'The foreign ministers of Peru and Ecuador met in Loja on Monday to settle a quarrel over water. They agreed to open two ' +
  'gates of the dam from April and to send engineers to the valley.';
const own =
  'Lima and Quito have ended their dispute over the dam near Loja. Ministers of both states said on Monday that two gates would ' +
  'be opened in spring. Engineers will go to the valley first, according to a joint note of the ministries.';

let number = 0;
function document(text: string, source: string | null = null): StoredDocument {
  number += 1;
  return {
    id: number,
    uid: `d${number}`,
    address: `a${number}`,
    version: 1,
    name: `a${number}`,
    url: null,
    source,
    published: '2023-03-06',
    title: null,
    author: null,
    language: 'en',
    text,
    hash: '',
    learnt: '2023-03-07T00:00:00.000Z',
    origin: number,
    superseded: null,
  };
}

const doShareKey = (a: StoredDocument, b: StoredDocument) => {
  const keys = new Set(findCopies.documentKeys(a));
  return findCopies.documentKeys(b).some((key) => keys.has(key));
};
const isCopy = (a: StoredDocument, b: StoredDocument) => findCopies.copiesOf(a, [b]).includes(b.id);

test.each([
  ['the same text with other quotes, case and breaks', wire, wire.replaceAll('. ', '.\n\n').toUpperCase()],
  ['a paper that prints the first two sentences of five', wire, cut],
  ['a paper that adds a line of its own', wire, `${wire} Our correspondent adds that the water is cold.`],
])('%s has the origin of the wire and is found by a key', (_, a, b) => {
  const [one, other] = [document(a), document(b)];
  expect(isCopy(one, other)).toBe(true);
  expect(isCopy(other, one)).toBe(true);
  expect(doShareKey(one, other)).toBe(true);
});

test('an account of its own of the same meeting is another origin', () => {
  expect(isCopy(document(wire), document(own))).toBe(false);
});

const speech =
  'We have waited for nine years for this gate to open, and nobody who has seen the valley in August will say that we did ' +
  'not have patience with our neighbours';

test('two texts that print one long quotation have one origin; a short one may be said twice', () => {
  const one = document(`The minister spoke in Lima. “${speech},” she said to farmers.`);
  const other = document(
    `"${speech}," Peru's minister told the press when asked about the dam by this paper.`,
  );
  expect(isCopy(one, other)).toBe(true);
  expect(doShareKey(one, other)).toBe(true);
  expect(
    isCopy(
      document('“We have waited for nine years,” she said.'),
      document('“We have waited for nine years,” said a man.'),
    ),
  ).toBe(false);
});

test('less of a text will do when both credit one agency', () => {
  // The first sentence of two, 18 words: 14 of the 30 shingles of the shorter text are in the longer.
  const first =
    'The foreign ministers of Peru and Ecuador met in Loja on Monday to settle a quarrel over water.';
  const rest = 'Our own reporter saw them leave by car before noon without a word to the press outside.';
  const plain = document(`${first} ${rest}`);
  const credited = document(`LOJA (Reuters) - ${first} ${rest}`);
  expect(isCopy(plain, document(wire))).toBe(false);
  expect(isCopy(credited, document(wire, 'Reuters'))).toBe(true);
  expect(isCopy(credited, document(wire, 'Kyodo'))).toBe(false);
});
