import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import { addressAnswers } from './address-answers.js';
import type { Draft } from './draft.js';

const source = 'Peru invited the minister of Chile. The minister of Chile accepted the invitation.';
const text = readText(source);
const peru = partyAt(spanOf(source, 'Peru'), 'PER', 'GOV');
const chile = partyAt(spanOf(source, 'The minister of Chile'), 'CHL', 'GOV');
const invitation = draftAt(text, spanOf(source, 'invited'), {
  type: 'AGREE',
  actors: [peru],
  recipients: [chile],
});
const acceptance = (more: Partial<Draft> = {}) =>
  draftAt(text, spanOf(source, 'accepted'), {
    type: 'AGREE',
    actors: [chile],
    answers: 0,
    replyBasis: 'stated',
    ...more,
  });
const recipientsOf = (draft: Draft) =>
  addressAnswers.run([invitation, draft], contextOf(text, {}))[1]?.recipients.map(({ code }) => code);

test('who accepts an invitation agrees with the host', () => {
  expect(recipientsOf(acceptance())).toEqual(['PER']);
});

test('an answer that is only inferred keeps its open side', () => {
  expect(recipientsOf(acceptance({ replyBasis: 'inferred' }))).toEqual([]);
});

test('nobody answers himself', () => {
  expect(recipientsOf(acceptance({ actors: [peru] }))).toEqual([]);
});
