import { expect, test } from 'vitest';
import { answerOf } from './answer-of.js';
import { codeOfName } from './code-of-name.js';
import { partyFit } from './party-fit.js';
import { stemOf } from './stem-of.js';
import { subjectWords } from './subject-words.js';

test.each([
  ['shelling', 'shell'],
  ['shelled', 'shell'],
  ['ministries', 'ministry'],
  ['proposed', 'propos'],
  ['proposes', 'propos'],
  ['crossings', 'cross'],
  ['planned', 'plan'],
  ['gas', 'gas'],
])('%s is compared as %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test('the subject of a text leaves out idle words and pointers, and knows words for the same', () => {
  expect([...subjectWords('the ceasefire on the dam')]).toEqual(['=truce', 'dam']);
  expect([...subjectWords('an armistice')]).toEqual(['=truce']);
  expect([...subjectWords('their offer of Monday')]).toEqual([]);
});

test.each([
  ['turned down', 'refuse'],
  ['has cancelled', 'withdraw'],
  ['said yes', 'accept'],
  ['gave no reply', 'silence'],
  ['replied', 'answer'],
  ['met', null],
  ['disagreed', null],
])('"%s" tells %s', (words, kind) => {
  expect(answerOf(words)).toBe(kind);
});

test.each([
  ['Muscat', 'OMN'],
  ['Norwegian defence ministry', 'NOR'],
  ['Harbour Wire', null],
])('%s names %s', (words, code) => {
  expect(codeOfName(words)).toBe(code);
});

const party = (code: string, sector: string, name: string | null = null, office: string | null = null) => ({
  code,
  sector,
  name,
  office,
  otherSectors: [],
  start: 0,
  end: 0,
  text: '',
});

test.each([
  [
    'one person named twice',
    party('RUS', 'GOV', 'Sergei Lavrov', 'foreign minister'),
    party('RUS', 'GOV', 'Lavrov', 'foreign minister'),
    2,
  ],
  [
    'a capital and its minister',
    party('RUS', 'GOV', 'Moscow'),
    party('RUS', 'GOV', 'Sergei Lavrov', 'foreign minister'),
    1,
  ],
  [
    'two persons',
    party('RUS', 'GOV', 'Sergei Lavrov', 'foreign minister'),
    party('RUS', 'GOV', 'Sergei Shoigu', 'defence minister'),
    0,
  ],
  [
    'ministers of two departments',
    party('RUS', 'GOV', null, 'foreign minister'),
    party('RUS', 'GOV', null, 'defence minister'),
    0,
  ],
  ['a state and its army', party('AZE', 'GOV'), party('AZE', 'MIL'), 0.5],
  ['a government and its parliament', party('USA', 'GOV'), party('USA', 'LEG'), 0],
  ['two states', party('USA', 'GOV'), party('RUS', 'GOV'), 0],
])('%s', (_, a, b, fit) => {
  expect(partyFit(a, b)).toBe(fit);
  expect(partyFit(b, a)).toBe(fit);
});
