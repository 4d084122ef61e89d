import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { draftAt, readText } from '../../../tests/support/draft-at.js';
import { profileOf } from './act-profile.js';
import type { Draft } from './draft.js';
import { isAnotherAct } from './is-another-act.js';

const source = 'Chad praised Niger on Monday and later praised Mali.';
const text = readText(source);
const chad = partyAt(spanOf(source, 'Chad'), 'TCD', 'GOV');
const niger = partyAt(spanOf(source, 'Niger'), 'NER', 'GOV');
const mali = partyAt(spanOf(source, 'Mali'), 'MLI', 'GOV');
const on = (iso: string) => ({
  start: iso,
  end: iso,
  span: spanOf(source, 'Monday'),
  basis: 'relative' as const,
});
const act = (more: Partial<Draft>) =>
  profileOf(draftAt(text, spanOf(source, 'praised'), { type: 'SUPPORT', ...more }), text);

test('acts of one actor may be one, acts of two are two', () => {
  expect(isAnotherAct(act({ actors: [chad] }), act({ actors: [chad] }))).toBe(false);
  expect(isAnotherAct(act({ actors: [chad] }), act({ actors: [niger] }))).toBe(true);
});

test('contacts are told apart by all who take part', () => {
  const call = act({ type: 'CONSULT', actors: [chad], recipients: [niger] });
  expect(isAnotherAct(call, act({ type: 'CONSULT', actors: [niger] }))).toBe(false);
  expect(isAnotherAct(call, act({ type: 'CONSULT', actors: [mali] }))).toBe(true);
});

test('two stated days are two acts, an unknown day may be any', () => {
  const monday = act({ actors: [chad], date: on('2022-10-24') });
  expect(isAnotherAct(monday, act({ actors: [chad], date: on('2022-10-26') }))).toBe(true);
  expect(isAnotherAct(monday, act({ actors: [chad] }))).toBe(false);
});

test('another type is another act', () => {
  expect(isAnotherAct(act({ actors: [chad] }), act({ type: 'ACCUSE', actors: [chad] }))).toBe(true);
});
