import { expect, test } from 'vitest';
import { actAt, callAndOffer, codedOf, partyAt, spanOf } from '../../tests/support/coded-example.js';
import type { Act } from '../coder/act.js';
import type { CodedDocument } from '../coder/code-document.js';
import { ploverFormat } from './plover-format.js';
import { toEvents } from './to-events.js';

function recordsOf(coded: CodedDocument): readonly Readonly<Record<string, unknown>>[] {
  const report = { document: coded.text.document, events: toEvents(coded, 'parley/0.1.0 lexicon') };
  const lines = ploverFormat.print(report, { width: 80, isColoured: false }).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function recordOf(act: Partial<Act>): Readonly<Record<string, unknown>> | undefined {
  return recordsOf(codedOf(['They acted.'], (text) => [actAt(spanOf(text, 'acted'), [0], act)]))[0];
}

test('an event has the field names of the PLOVER manual', () => {
  const coded = callAndOffer();
  expect(recordsOf(coded)[0]).toEqual({
    id: toEvents(coded, 'test')[0]?.id,
    date: '2022-10-21',
    enddate: null,
    source: [
      {
        code: 'NOR',
        sector: 'GOV',
        actor_text: 'Ida Holm',
        identifier_text: 'Ida Holm',
        office: 'foreign minister',
      },
    ],
    recipient: [
      {
        code: 'OMN',
        sector: 'GOV',
        actor_text: 'her Omani counterpart',
        identifier_text: null,
        office: 'foreign minister',
      },
    ],
    event: ['CONSULT'],
    mode: ['phone'],
    quad_code: 1,
    event_loc: null,
    event_text: ['phoned'],
    link: null,
    text_info: { start: 0, end: 103, text_story: [coded.text.document.text.slice(0, 103)] },
    cite_info: {
      citation: 'wire.txt',
      url: null,
      title: 'Norway phones Oman',
      language: 'en',
      publication: 'Harbour Wire',
      codebook: 'PLOVER 2.0',
    },
    coder: 'parley/0.1.0 lexicon',
  });
});

test.each(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'] as const)('a future %s is a promise: AGREE', (type) => {
  expect(recordOf({ type, status: 'future', mode: 'phone' })).toMatchObject({
    event: ['AGREE'],
    mode: [],
    quad_code: 1,
  });
});

test('a future act of another type keeps its type and is marked', () => {
  expect(recordOf({ type: 'RETREAT', status: 'future', mode: 'withdraw' })).toMatchObject({
    event: ['RETREAT'],
    mode: ['withdraw', 'future'],
    quad_code: 2,
  });
});

test.each(['negated', 'hypothetical', 'historical'] as const)('%s is an auxiliary mode', (status) => {
  expect(recordOf({ status, mode: 'phone' })).toMatchObject({ event: ['CONSULT'], mode: ['phone', status] });
});

test('an act without a date of its own takes the day of publication, and an interval its two ends', () => {
  expect(recordOf({})).toMatchObject({ date: '2022-10-21', enddate: null });
  const date = { start: '2022-10-01', end: '2022-10-31', span: null, basis: 'stated' } as const;
  expect(recordOf({ date })).toMatchObject({ date: '2022-10-01', enddate: '2022-10-31' });
});

test('a second sector follows the first, and a party without code has none', () => {
  const coded = codedOf(['Kosovo met the West.'], (text) => [
    actAt(spanOf(text, 'met'), [0], {
      actors: [
        partyAt(spanOf(text, 'Kosovo'), 'KOS', 'GOV', { otherSectors: ['PRE'] }),
        partyAt(spanOf(text, 'the West'), '-', null),
      ],
    }),
  ]);
  expect(recordsOf(coded)[0]).toMatchObject({
    source: [
      { code: 'KOS', sector: 'GOVPRE' },
      { code: null, sector: null },
    ],
  });
});
