import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { actAt, callAndOffer, codedOf, partyAt, spanOf } from '../../tests/support/coded-example.js';
import type { CodedDocument } from '../coder/code-document.js';
import { csvColumns, csvFormat } from './csv-format.js';
import { toEvents } from './to-events.js';

function rowsOf(coded: CodedDocument): readonly Readonly<Record<string, string>>[] {
  const report = { document: coded.text.document, events: toEvents(coded, 'test') };
  return parse(csvFormat.header + csvFormat.print(report, { width: 80, isColoured: false }), {
    columns: true,
  });
}

test('the header names every column once', () => {
  expect(csvFormat.header).toBe(`${csvColumns.join(',')}\n`);
  expect(new Set(csvColumns).size).toBe(csvColumns.length);
});

test('an act of one on another is one row', () => {
  const [call] = rowsOf(callAndOffer());
  expect(call).toMatchObject({
    document: 'wire.txt',
    source: 'Harbour Wire',
    published: '2022-10-21',
    date_start: '2022-10-21',
    date_end: '2022-10-21',
    date_basis: 'relative',
    type: 'CONSULT',
    mode: 'phone',
    actor_code: 'NOR',
    actor_name: 'Ida Holm',
    recipient_code: 'OMN',
    recipient_text: 'her Omani counterpart',
    unanswered: 'false',
    confidence: '0.91',
  });
});

test('a meeting of three gives six directed pairs; an act of one alone gives a row with an empty recipient', () => {
  const coded = codedOf(['Chile, Peru and Spain met.', 'Chile apologised.'], (text) => {
    const [chile, peru, spain] = [
      partyAt(spanOf(text, 'Chile'), 'CHL', 'GOV'),
      partyAt(spanOf(text, 'Peru'), 'PER', 'GOV'),
      partyAt(spanOf(text, 'Spain'), 'ESP', 'GOV'),
    ];
    return [
      actAt(spanOf(text, 'met'), [0], { actors: [chile, peru, spain] }),
      actAt(spanOf(text, 'apologised'), [1], { type: 'CONCEDE', actors: [chile] }),
    ];
  });
  const pairs = rowsOf(coded).map((row) => `${row.type} ${row.actor_code}>${row.recipient_code}`);
  expect(pairs).toEqual([
    'CONSULT CHL>PER',
    'CONSULT CHL>ESP',
    'CONSULT PER>CHL',
    'CONSULT PER>ESP',
    'CONSULT ESP>CHL',
    'CONSULT ESP>PER',
    'CONCEDE CHL>',
  ]);
});

test('recipients without a named actor keep their rows', () => {
  const coded = codedOf(['Chile was thanked.'], (text) => [
    actAt(spanOf(text, 'thanked'), [0], {
      type: 'SUPPORT',
      recipients: [partyAt(spanOf(text, 'Chile'), 'CHL', 'GOV')],
    }),
  ]);
  expect(rowsOf(coded)[0]).toMatchObject({ actor_code: '', actor_text: '', recipient_code: 'CHL' });
});

test('a cell that would be a formula in a spreadsheet is disarmed, and the code "-" is left out', () => {
  const coded = codedOf(['=SUM(A1) met the West.'], (text) => [
    actAt(spanOf(text, 'met'), [0], {
      actors: [partyAt(spanOf(text, 'the West'), '-', null)],
      about: spanOf(text, '=SUM(A1)'),
    }),
  ]);
  expect(rowsOf(coded)[0]).toMatchObject({ about: "'=SUM(A1)", actor_code: '', actor_text: 'the West' });
});

test('quotes, commas and line breaks survive the round trip', () => {
  const coded = codedOf(['Chile said, "no",\nand left.'], (text) => [actAt(spanOf(text, 'left'), [0])]);
  expect(rowsOf(coded)[0]?.evidence).toBe('Chile said, "no",\nand left.');
});
