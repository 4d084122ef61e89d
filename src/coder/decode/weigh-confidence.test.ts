import { expect, test } from 'vitest';
import { spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, findingAt, readText } from '../../../tests/support/draft-at.js';
import { draftOf } from './draft.js';
import { weighConfidence } from './weigh-confidence.js';

const source = 'Ghana and Togo met. Ghana and Togo met later.';
const text = readText(source);
const confidence = { bias: 0, threshold: 0.3, weights: { 'finder:log-odds': 1 } };

test("the finder's own score comes through when it is all that counts", () => {
  const draft = draftOf(findingAt(text, spanOf(source, 'met'), { score: 0.75 }), 0);
  expect(weighConfidence.run([draft], contextOf(text, { confidence }))[0]?.confidence).toBe(0.75);
});

test('acts below the threshold go, and answers to them with them', () => {
  const weak = draftOf(findingAt(text, spanOf(source, 'met'), { score: 0.2 }), 0);
  const sure = { ...draftOf(findingAt(text, spanOf(source, 'met', 1), { score: 0.9 }), 1), answers: 0 };
  const kept = weighConfidence.run([weak, sure], contextOf(text, { confidence }));
  expect(kept.map(({ confidence: chance, answers }) => [chance, answers])).toEqual([[0.9, null]]);
});

test('an act told three times is surer than one told once, by the weight of its evidence', () => {
  const weights = { 'evidence:log': 1 };
  const once = draftAt(text, spanOf(source, 'met'));
  const thrice = { ...once, evidence: [0, 1, 2] };
  const kept = weighConfidence.run(
    [once, thrice],
    contextOf(text, { confidence: { ...confidence, weights } }),
  );
  expect(kept.map((draft) => draft.confidence)).toEqual([0.5, 0.75]);
});
