import { expect, test } from 'vitest';
import { splitDocument } from './split-document.js';

function split(text: string) {
  return splitDocument({
    id: 't',
    url: null,
    source: null,
    date: '2022-10-26',
    title: null,
    author: null,
    language: 'en',
    text,
  });
}

function sentencesOf(text: string): readonly string[] {
  return split(text).sentences.map((sentence) => sentence.text);
}

/** Where the own words of the last sentence begin. */
function bodyOf(text: string): string {
  return text.slice(split(text).sentences.at(-1)?.bodyStart);
}

function tagged(text: string): readonly string[] {
  return split(text).sentences.flatMap((sentence) =>
    sentence.tokens.map((token) => `${token.text}/${token.tag}`),
  );
}

test('a wire story: headline, byline, dateline, body', () => {
  const text =
    'Ankara offers to host a second round\n\nBy Jane Miller\n\nANKARA, Oct 11 (Reuters) - Turkey offered on Tuesday to host talks. Kyiv did not answer.';
  const { sentences } = split(text);
  expect(sentences.map((each) => each.kind)).toEqual(['headline', 'byline', 'body', 'body']);
  expect(text.slice(sentences[2]?.bodyStart)).toMatch(/^Turkey offered/);
  expect(sentences[3]?.text).toBe('Kyiv did not answer.');
  expect(sentences.map((each) => each.paragraph)).toEqual([0, 1, 2, 2]);
});

test('datelines of many kinds, and near misses', () => {
  expect(bodyOf('WASHINGTON — The envoy left.')).toBe('The envoy left.');
  expect(bodyOf('KIEV, Ukraine (AP) — The envoy left.')).toBe('The envoy left.');
  expect(bodyOf('Muscat, 14 May 2018 - The envoy left.')).toBe('The envoy left.');
  expect(bodyOf('(CNN) - The envoy left.')).toBe('The envoy left.');
  expect(bodyOf('Tel Aviv, Israel - The envoy left.')).toBe('The envoy left.');
  expect(bodyOf('OTTAWA—The envoy left.')).toBe('The envoy left.');
  expect(bodyOf('US-led forces left.')).toBe('US-led forces left.');
  expect(bodyOf('U.S.-led forces left.')).toBe('U.S.-led forces left.');
  expect(bodyOf('G-20 leaders met.')).toBe('G-20 leaders met.');
  expect(bodyOf('(He left) She stayed.')).toBe('(He left) She stayed.');
  expect(bodyOf('NATO said the envoy left.')).toBe('NATO said the envoy left.');
  expect(bodyOf('Iran - one of the parties - left.')).toBe('Iran - one of the parties - left.');
});

test('abbreviations do not end sentences, unless a sentence opens after them', () => {
  expect(
    sentencesOf(
      'Lt. Col. Ann Reed met Gen. J. Smith of the U.S. Army on Jan. 5. No. 3 on the list was Mr. Dao.',
    ),
  ).toEqual([
    'Lt. Col. Ann Reed met Gen. J. Smith of the U.S. Army on Jan. 5.',
    'No. 3 on the list was Mr. Dao.',
  ]);
  expect(sentencesOf('He flew back to the U.S. The talks went on at 3 p.m. Friday.')).toEqual([
    'He flew back to the U.S.',
    'The talks went on at 3 p.m. Friday.',
  ]);
  expect(sentencesOf('Was it then-Sen. Hall? No. The price rose by 3.5 per cent.')).toEqual([
    'Was it then-Sen. Hall?',
    'No.',
    'The price rose by 3.5 per cent.',
  ]);
});

test('ellipses inside a sentence do not end it', () => {
  expect(sentencesOf('“U.S. officials . . . have nothing to say,” he said.')).toHaveLength(1);
  expect(sentencesOf('He paused ... and went on.')).toHaveLength(1);
});

test('a question inside quotation marks with its verb of saying stays one sentence', () => {
  expect(sentencesOf('“Will they come?” he asked. “No!” she said.')).toEqual([
    '“Will they come?” he asked.',
    '“No!” she said.',
  ]);
});

test('brackets and closing marks stay with their sentence', () => {
  expect(sentencesOf('He left. (He came back.) “All is well.” She nodded.')).toEqual([
    'He left.',
    '(He came back.)',
    '“All is well.”',
    'She nodded.',
  ]);
});

test('hard-wrapped text keeps its paragraphs, lists and turns are cut at newlines', () => {
  const wrapped =
    'The two ministers met in Oslo on Friday and agreed\nto meet again in the spring, when both sides will\nhave held elections. Nothing else was said.';
  expect(sentencesOf(wrapped)).toHaveLength(2);
  expect(split(wrapped).sentences.at(-1)?.paragraph).toBe(0);
  const list = 'The sides agreed to:\n- exchange prisoners\n- reopen the border\n- meet again';
  expect(split(list).sentences.map((each) => each.kind)).toEqual([
    'body',
    'list-item',
    'list-item',
    'list-item',
  ]);
  expect(sentencesOf('Q: Will you talk to them?\nA: We will not. Not now.')).toEqual([
    'Q: Will you talk to them?',
    'A: We will not.',
    'Not now.',
  ]);
});

test('tokens: clitics apart, hyphens and abbreviations whole', () => {
  expect(
    tagged("Russia's envoy didn't join the G-20 or the U.S.-led talks.").map((each) => each.split('/')[0]),
  ).toEqual([
    'Russia',
    "'s",
    'envoy',
    'did',
    "n't",
    'join',
    'the',
    'G-20',
    'or',
    'the',
    'U.S.-led',
    'talks',
    '.',
  ]);
  expect(tagged('Gen. Ali met the U.S. envoy at 7:30 p.m.').map((each) => each.split('/')[0])).toEqual([
    'Gen.',
    'Ali',
    'met',
    'the',
    'U.S.',
    'envoy',
    'at',
    '7:30',
    'p.m.',
  ]);
});

test('title-case headlines are tagged as running text', () => {
  expect(tagged('Putin Meets Erdogan In Sochi\n\nThe talks went on.').slice(0, 3)).toEqual([
    'Putin/PROPN',
    'Meets/VERB',
    'Erdogan/PROPN',
  ]);
});

test('lemmas of contractions and of participles that the tagger does not know', () => {
  const lemmas = split('The rebels abducted a boy; they won’t talk.').sentences[0]?.tokens.map(
    (token) => token.lemma,
  );
  expect(lemmas).toEqual(['the', 'rebel', 'abduct', 'a', 'boy', ';', 'they', 'will', 'not', 'talk', '.']);
});

test('an empty document has no sentences', () => {
  expect(sentencesOf(' \n\n ')).toEqual([]);
});
