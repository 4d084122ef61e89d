import { expect, test } from 'vitest';
import { goldOf, parties, predicted } from '../../tests/support/gold-example.js';
import { fitOf } from './fit-of.js';
import { foldGold, type GoldEvent } from './fold-gold.js';
import type { GoldAnnotation } from './gold-document.js';

function goldEvent(more: Partial<GoldAnnotation>): GoldEvent {
  const [event] = foldGold(goldOf([more]));
  if (!event) throw new Error('no event');
  return event;
}

const call = goldEvent({
  actors: parties('NOR'),
  recipients: parties('OMN'),
  trigger: 'phoned',
  status: 'actual',
});

test('all that can agree adds up: 1, roles 4, parties 2, actor 1, status 1, trigger 1, type 1, mandatory ½', () => {
  const right = predicted({
    actors: parties('NOR'),
    recipients: parties('OMN'),
    trigger: { text: 'phoned her' },
  });
  expect(fitOf(right, call)).toBe(11.5);
});

test('a CONSULT needs the same participants, whoever called', () => {
  const swapped = predicted({ actors: parties('OMN'), recipients: parties('NOR') });
  expect(fitOf(swapped, call)).toBe(1 + 4 + 2 + 1 + 1 + 0.5);
});

test.each([
  ['another type', predicted({ type: 'AGREE', actors: parties('NOR') })],
  ['another sentence', predicted({ actors: parties('NOR'), evidence: [{ start: 10, end: 19 }] })],
  ['a sentence that only touches', predicted({ actors: parties('NOR'), evidence: [{ start: 9, end: 12 }] })],
  ['no party in common', predicted({ actors: parties('SWE') })],
  ['no coded party', predicted({ actors: parties('-') })],
])('%s cannot match', (_, prediction) => {
  expect(fitOf(prediction, call)).toBe(0);
});

test('an alternative type matches a little less', () => {
  const offer = goldEvent({ type: 'AGREE', alternativeTypes: ['SUPPORT'], actors: parties('NOR') });
  expect(fitOf(predicted({ type: 'AGREE', actors: parties('NOR') }), offer)).toBe(9.5 + 1);
  expect(fitOf(predicted({ type: 'SUPPORT', actors: parties('NOR') }), offer)).toBe(9.5);
});

test('a gold event without coded parties needs none', () => {
  expect(fitOf(predicted({}), goldEvent({}))).toBe(1 + 4 + 2 + 1 + 1 + 0.5);
});
