import { expect, test } from 'vitest';
import { documentOf, recordOf } from '../../tests/support/ledger-story.js';
import { compareVersions } from './compare-versions.js';

const called = 'Norway phoned Oman.';
const offered = 'Oman offered to host talks.';
const document = documentOf('wire/1', `${called} ${offered}`);
const call = recordOf(document, called, 'phoned', { actor: 'NOR', recipient: 'OMN' });
const offer = recordOf(document, offered, 'offered', { type: 'AGREE', actor: 'OMN' });
const earlier = [
  { id: 7, event: call },
  { id: 8, event: offer },
];

test('the same words elsewhere in the text are the same statement', () => {
  const later = documentOf('wire/1', `${offered}\n\n${called}`);
  const moved = recordOf(later, called, 'phoned', { actor: 'NOR', recipient: 'OMN', id: 'moved' });
  expect(compareVersions(earlier, [moved])).toEqual({
    carried: new Map([['moved', 7]]),
    reworded: new Map(),
    withdrawn: [8],
  });
});

test('the same act in other words is reworded; another act, party or status is not the same', () => {
  const words = 'Norway telephoned Oman.';
  const later = documentOf('wire/1', words);
  const one = (more: Parameters<typeof recordOf>[3]) =>
    compareVersions(earlier, [recordOf(later, words, 'telephoned', { id: 'new', ...more })]);
  expect(one({ actor: 'NOR', recipient: 'OMN' }).reworded).toEqual(new Map([[7, 'new']]));
  for (const other of [
    { actor: 'NOR', recipient: 'QAT' },
    { actor: 'OMN', recipient: 'NOR' },
    { actor: 'NOR', recipient: 'OMN', type: 'REQUEST' },
    { actor: 'NOR', recipient: 'OMN', status: 'future' as const },
  ]) {
    expect(one(other)).toEqual({ carried: new Map(), reworded: new Map(), withdrawn: [7, 8] });
  }
});

test('a statement told twice stands for two', () => {
  const twice = [call, { ...call, id: 'again' }];
  const { carried, withdrawn } = compareVersions([{ id: 7, event: call }], twice);
  expect([...carried]).toEqual([[call.id, 7]]);
  expect(withdrawn).toEqual([]);
});

test('a corrected date is another statement of the same act', () => {
  const later = {
    ...call,
    id: 'new',
    date: { start: '2022-10-20', end: '2022-10-20', span: null, basis: 'stated' as const },
  };
  expect(compareVersions(earlier, [later, offer])).toEqual({
    carried: new Map([[offer.id, 8]]),
    reworded: new Map([[7, 'new']]),
    withdrawn: [],
  });
});
