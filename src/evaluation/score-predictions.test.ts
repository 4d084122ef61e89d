import { expect, test } from 'vitest';
import { goldOf, parties, predicted } from '../../tests/support/gold-example.js';
import { scorePredictions } from './score-predictions.js';

const gold = [
  goldOf([
    {
      id: 1,
      sentences: [0],
      actors: parties('NOR'),
      recipients: parties('OMN'),
      channel: 'phone',
      mode: 'phone',
      date: '2022-10-21',
    },
    {
      id: 2,
      sentences: [1],
      type: 'AGREE',
      actors: parties('NOR'),
      condition: 'if both sides stop firing',
      speaker: 'she',
    },
    {
      id: 3,
      sentences: [2],
      type: 'AGREE',
      status: 'future',
      actors: parties('OMN'),
      through: parties('QAT'),
      replyTo: 2,
    },
    { id: 4, sentences: [3], type: 'ACCUSE', actors: parties('NOR'), isOptional: true },
  ]),
];

const predictions = [
  // The call, the wrong way round, which a CONSULT forgives in its parties and not in its direction.
  predicted({
    id: 'call',
    actors: parties('OMN'),
    recipients: parties('NOR'),
    mode: 'visit',
    channel: 'phone',
    date: { start: '2022-10-21', end: '2022-10-21' },
    confidence: 0.9,
  }),
  // The offer, with a party too many.
  predicted({
    id: 'offer',
    type: 'AGREE',
    evidence: [{ start: 10, end: 19 }],
    actors: parties('NOR'),
    recipients: parties('OMN'),
    condition: { text: 'if the sides stop firing' },
    confidence: 0.5,
  }),
  // The answer, told as done.
  predicted({
    id: 'answer',
    type: 'AGREE',
    evidence: [{ start: 20, end: 29 }],
    actors: parties('OMN'),
    replyTo: 'offer',
    confidence: 0.7,
  }),
  // The optional one counts neither way; the last is not there.
  predicted({ id: 'optional', type: 'ACCUSE', evidence: [{ start: 30, end: 39 }], actors: parties('NOR') }),
  predicted({
    id: 'invented',
    type: 'ASSAULT',
    evidence: [{ start: 40, end: 49 }],
    actors: parties('NOR'),
    confidence: 0.1,
  }),
];

test('counts and figures of a small document, worked out by hand', () => {
  const { scores } = scorePredictions(gold, predictions);
  expect(scores).toMatchObject({ documents: 1, gold: 3, predicted: 4, found: 3, who: 2, whoStatus: 1 });
  expect(scores.detection).toEqual({ precision: 3 / 4, recall: 1, f1: 1.5 / 1.75 });
  expect(scores.whoDidWhat.f1).toBeCloseTo(4 / 7, 12);
  expect(scores.strict.f1).toBeCloseTo(2 / 7, 12);
  expect(scores.accuracy).toEqual({ status: [2, 3], mode: [0, 1], direction: [0, 1], date: [1, 1] });
  expect(scores.presence).toEqual({
    notActual: { tp: 0, fp: 0, fn: 1 },
    through: { tp: 0, fp: 0, fn: 1 },
    condition: { tp: 1, fp: 0, fn: 0 },
    speaker: { tp: 0, fp: 0, fn: 1 },
    reply: { tp: 1, fp: 0, fn: 0 },
  });
  expect(scores.fields.channel).toBe(1);
  expect(scores.byType.AGREE).toEqual({ gold: 2, predicted: 2, found: 2, f1: 1 });
  expect(scores.byType.ASSAULT).toEqual({ gold: 0, predicted: 1, found: 0, f1: 0 });
});

test('a document without predictions is missed, not left out', () => {
  expect(scorePredictions(gold, []).scores).toMatchObject({ documents: 1, gold: 3, predicted: 0, found: 0 });
});

test('each event is matched once, the best fit first', () => {
  const twice = [
    predicted({ id: 'a', actors: parties('NOR') }),
    predicted({ id: 'b', actors: parties('NOR'), recipients: parties('OMN') }),
  ];
  const { documents } = scorePredictions(gold, twice);
  expect(documents[0]?.pairs[0]?.prediction?.id).toBe('b');
  expect(documents[0]?.counted.map((one) => one.gold === null)).toEqual([true, false]);
});

test('a reply to an optional event that was not predicted is not asked for', () => {
  const replies = [
    goldOf([
      { id: 1, sentences: [0], type: 'AGREE', actors: parties('NOR'), isOptional: true },
      { id: 2, sentences: [1], type: 'REJECT', actors: parties('OMN'), replyTo: 1 },
    ]),
  ];
  const refusal = predicted({
    id: 'no',
    type: 'REJECT',
    evidence: [{ start: 10, end: 19 }],
    actors: parties('OMN'),
  });
  expect(scorePredictions(replies, [refusal]).scores.presence.reply).toBeUndefined();
  const offer = predicted({ id: 'offer', type: 'AGREE', actors: parties('NOR') });
  expect(scorePredictions(replies, [offer, refusal]).scores.presence.reply).toEqual({ tp: 0, fp: 0, fn: 1 });
});

test('predictions for a document that the gold lacks, or with one id twice, are refused', () => {
  expect(() => scorePredictions(gold, [predicted({ id: 'x', document: 'other.txt' })])).toThrow(
    'predictions name a document that the gold does not have: other',
  );
  expect(() => scorePredictions(gold, [predicted({ id: 'x' }), predicted({ id: 'x' })])).toThrow(
    'event ids are not unique in note',
  );
});
