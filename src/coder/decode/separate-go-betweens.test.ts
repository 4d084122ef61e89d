import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import { separateGoBetweens } from './separate-go-betweens.js';

const text = readText('Qatar hosted talks between Israel and Hamas.');
const source = text.document.text;
const talks = spanOf(source, 'hosted talks');
const qatar = partyAt(spanOf(source, 'Qatar'), 'QAT', 'GOV');
const israel = partyAt(spanOf(source, 'Israel'), 'ISR', 'GOV');
const hamas = partyAt(spanOf(source, 'Hamas'), 'PSE', 'REB', { name: 'Hamas' });

test('a host named as actor too stays the host only', () => {
  const draft = draftAt(text, talks, { actors: [qatar, israel], recipients: [hamas], through: [qatar] });
  const [separated] = separateGoBetweens.run([draft], contextOf(text));
  expect(separated?.actors).toEqual([israel]);
  expect(separated?.recipients).toEqual([hamas]);
  expect(separated?.through).toEqual([qatar]);
});

test('a party alone with itself as go-between stays a party', () => {
  const draft = draftAt(text, talks, { actors: [qatar], through: [qatar] });
  const [separated] = separateGoBetweens.run([draft], contextOf(text));
  expect(separated?.actors).toEqual([qatar]);
  expect(separated?.through).toEqual([]);
});
