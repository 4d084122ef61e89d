import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import type { Mention } from '../../actors/mention.js';
import { completeParties, counterpartsBefore } from './complete-parties.js';
import type { Draft } from './draft.js';
import { openSideOf } from './party-candidates.js';

const source = 'In reply to Tehran, the Saudi minister declined. Saudi papers praised him.';
const bare = readText(source);
const iran = { code: 'IRN', sector: 'GOV', otherSectors: [], name: null, office: null };
const tehran: Mention = {
  ...spanOf(source, 'Tehran'),
  sentence: 0,
  kind: 'place',
  parties: [iran],
  ground: 'knowledge base: places-and-bodies',
  antecedent: null,
};
const text = { ...bare, mentions: [tehran] };
const saudi = partyAt(spanOf(source, 'the Saudi minister'), 'SAU', 'GOV');
const refusal = (more: Partial<Draft> = {}) =>
  draftAt(text, spanOf(source, 'declined'), { type: 'REJECT', actors: [saudi], ...more });
const completion = { bias: -1, threshold: 0.5, weights: { 'recipient:before-preposition-to': 2 } };
const run = (draft: Draft) => completeParties.run([draft], contextOf(text, { completion }))[0];

test('a party named beside the act is its open side when the weights say so', () => {
  expect(run(refusal())?.recipients.map(({ code, text: words }) => [code, words])).toEqual([
    ['IRN', 'Tehran'],
  ]);
});

test('a side that is given stays as it is', () => {
  const other = partyAt(spanOf(source, 'Saudi papers'), 'QAT', 'GOV');
  expect(run(refusal({ recipients: [other] }))?.recipients).toEqual([other]);
});

test('below the threshold the side stays empty', () => {
  const unsure = { ...completion, threshold: 0.9 };
  expect(completeParties.run([refusal()], contextOf(text, { completion: unsure }))[0]?.recipients).toEqual(
    [],
  );
});

test('a go-between is no side of the act', () => {
  const carried = refusal({ through: [partyAt(spanOf(source, 'Tehran'), 'IRN', 'GOV')] });
  expect(run(carried)?.recipients).toEqual([]);
});

test('the open side of a contact of one party is the other participant', () => {
  expect(openSideOf(refusal())).toBe('recipient');
  expect(openSideOf(refusal({ actors: [], recipients: [saudi] }))).toBe('actor');
  expect(openSideOf(refusal({ type: 'CONSULT' }))).toBe('participant');
  expect(openSideOf(refusal({ actors: [] }))).toBeNull();
});

test('counterparts are those whom the same party dealt with before', () => {
  const before = refusal({ recipients: [partyAt(spanOf(source, 'Tehran'), 'IRN', 'GOV')] });
  expect([...counterpartsBefore([before, refusal()], 1)]).toEqual(['IRN state']);
  expect([...counterpartsBefore([before, refusal({ actors: [] })], 1)]).toEqual([]);
});
