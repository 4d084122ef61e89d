import { expect, test } from 'vitest';
import { goldOf } from '../../tests/support/gold-example.js';
import { foldGold } from './fold-gold.js';

test('a repeat lends its sentences to the first telling', () => {
  const gold = goldOf([
    { id: 1, sentences: [0] },
    { id: 2, sentences: [2], sameAs: 1 },
  ]);
  const events = foldGold(gold);
  expect(events).toHaveLength(1);
  expect(events[0]?.spans).toEqual([
    { start: 0, end: 9 },
    { start: 20, end: 29 },
  ]);
});

test('a repeat of a repeat folds into the first, and a reply to it points there', () => {
  const events = foldGold(
    goldOf([
      { id: 'a' },
      { id: 'b', sameAs: 'a' },
      { id: 'c', sameAs: 'b' },
      { id: 'd', type: 'REJECT', replyTo: 'c' },
    ]),
  );
  expect(events.map((event) => [event.id, event.replyTo])).toEqual([
    ['a', null],
    ['d', 0],
  ]);
});

test('an optional telling with a mandatory repeat is mandatory', () => {
  const optional = { id: 1, isOptional: true };
  expect(foldGold(goldOf([optional]))[0]?.isOptional).toBe(true);
  expect(foldGold(goldOf([optional, { id: 2, sameAs: 1 }]))[0]?.isOptional).toBe(false);
});

test('a repeat of an event that is not there stands for itself', () => {
  expect(foldGold(goldOf([{ id: 1, sameAs: 9 }]))).toHaveLength(1);
});
