import { expect, test } from 'vitest';
import { generateDocuments } from './generate-documents.js';

const mix = { documents: 3, sentencesEach: 8, politicalShare: 0.5 };

test('a seed gives the same documents again, another seed others', () => {
  expect([...generateDocuments(mix, 5)]).toEqual([...generateDocuments(mix, 5)]);
  expect([...generateDocuments(mix, 6)]).not.toEqual([...generateDocuments(mix, 5)]);
});

test('the mix decides how many sentences name two powers', () => {
  const texts = (politicalShare: number) =>
    [...generateDocuments({ ...mix, documents: 50, politicalShare })]
      .map((document) => document.text)
      .join(' ');
  expect(texts(0)).not.toMatch(/Norway|Oman|Chile|Turkey|Japan|Kenya|Russia|Germany/);
  expect(texts(1)).not.toMatch(/bakery|orchestra|football/);
});
