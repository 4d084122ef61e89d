import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import type { Draft } from './draft.js';
import { setConsultMode } from './set-consult-mode.js';

const text = readText('Russia, Turkey and Iran held talks; Oman carried a note.');
const source = text.document.text;
const talks = spanOf(source, 'held talks');
const russia = partyAt(spanOf(source, 'Russia'), 'RUS', 'GOV');
const turkey = partyAt(spanOf(source, 'Turkey'), 'TUR', 'GOV');
const iran = partyAt(spanOf(source, 'Iran'), 'IRN', 'GOV');
const oman = partyAt(spanOf(source, 'Oman'), 'OMN', 'GOV');

const modeOf = (more: Partial<Draft>) =>
  setConsultMode.run([draftAt(text, talks, more)], contextOf(text))[0]?.mode;

test('three states around one table are multilateral', () => {
  expect(modeOf({ actors: [russia, turkey, iran] })).toBe('multilateral');
});

test('a go-between comes before a phone, a phone before the number of states', () => {
  expect(modeOf({ actors: [russia, turkey, iran], channel: 'phone', through: [oman] })).toBe('third-party');
  expect(modeOf({ actors: [russia, turkey, iran], channel: 'phone' })).toBe('phone');
});

test('two states have no mode, nor does one state that meets others in turn', () => {
  expect(modeOf({ actors: [russia, turkey] })).toBeNull();
  expect(modeOf({ actors: [russia], recipients: [turkey, iran] })).toBeNull();
});

test('keeps a mode that is given and leaves other types alone', () => {
  expect(modeOf({ actors: [russia, turkey, iran], mode: 'visit' })).toBe('visit');
  expect(modeOf({ type: 'AGREE', actors: [russia, turkey, iran] })).toBeNull();
});
