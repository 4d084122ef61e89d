import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { draftAt, readText } from '../../../tests/support/draft-at.js';
import type { LineFiller } from './party-choice-features.js';
import { sideFeatures } from './side-features.js';

const source = 'Senators urged the White House.';
const text = readText(source);
const trigger = spanOf(source, 'urged');
const party = (line: string): LineFiller => ({
  line,
  features: { actor: {}, recipient: {}, through: {} },
  parties: () => [],
});

test('one state on both sides is told, with the type of the act', () => {
  const sides = { actors: [party('USA legislature')], recipients: [party('USA state')] };
  expect(sideFeatures(draftAt(text, trigger, { type: 'REQUEST' }), sides)).toEqual({
    'sides:1-1': 1,
    'sides:actors-1-REQUEST': 1,
    'sides:recipients-1-REQUEST': 1,
    'sides:one-state': 1,
    'sides:one-state-REQUEST': 1,
  });
});

test('in a contact the parties of both sides count together', () => {
  const sides = { actors: [party('USA state'), party('RUS state')], recipients: [] };
  expect(sideFeatures(draftAt(text, trigger), sides)).toEqual({ 'contact:parties-2': 1, 'contact:2-0': 1 });
});

test('words that stand for nobody known are told beside how many are known', () => {
  const unknown = partyAt(spanOf(source, 'Senators'), '-', null);
  const draft = draftAt(text, trigger, { type: 'REQUEST', actors: [unknown] });
  expect(sideFeatures(draft, { actors: [], recipients: [] })).toMatchObject({ 'sides:unknown-actor-0': 1 });
});
