import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../../tests/support/ledger-story.js';
import type { Ledger } from '../../ledger/ledger.js';
import { openLedger } from '../../ledger/open-ledger.js';
import { csvTable } from '../table/csv-table.js';
import { eventTable } from '../table/event-table.js';
import { parquetTable } from '../table/parquet-table.js';
import { ploverEvents } from '../table/plover-lines.js';
import { reportTable } from '../table/report-table.js';
import { exportArchive } from './export-archive.js';

const called = 'Norway phoned Oman.';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ file: newLedgerFile(), access: 'write', now: clockFrom('2022-11-01') });
  for (const source of ['Harbour Wire', 'Fjord Post']) {
    const document = documentOf(source, `${called} ${source} has more.`, { source });
    await add(ledger, document, [recordOf(document, called, 'phoned', { actor: 'NOR', recipient: 'OMN' })]);
  }
});
afterAll(() => ledger.close());

type Row = Readonly<Record<string, string>>;

async function rowsOf(pieces: AsyncIterable<string>): Promise<readonly Row[]> {
  const rows: readonly Row[] = parse(await textOf(pieces), { columns: true });
  return rows;
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

test('two accounts of one call are one row of events and two of reports', async () => {
  const events = await rowsOf(csvTable(eventTable(ledger.queries)));
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    type: 'CONSULT',
    status: 'actual',
    date_start: '2022-10-21',
    actor_code: 'NOR',
    recipient_code: 'OMN',
    reports: '2',
    documents: '2',
    origins: '2',
    sources: 'Fjord Post; Harbour Wire',
    unanswered: 'false',
    evidence: called,
  });
  const reports = await rowsOf(csvTable(reportTable(ledger.queries)));
  expect(reports.map((row) => [row.source, row.joined_event])).toEqual([
    ['Harbour Wire', events[0]?.event],
    ['Fjord Post', events[0]?.event],
  ]);
});

test('the Parquet file has the same row with numbers, truth values and nulls', async () => {
  const bytes = await parquetTable(eventTable(ledger.queries));
  const [row, ...others] = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    actor_code: 'NOR',
    reports: 2,
    unanswered: false,
    confidence: 0.8,
    mode: null,
  });
});

test('PLOVER lines carry the joined event', async () => {
  const lines = (await textOf(ploverEvents(ledger.queries))).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ event: ['CONSULT'], date: '2022-10-21', quad_code: 1, reports: 2, origins: 2 }),
  ]);
});

test('the archive holds everything, a readme that can be cited and sums that fit', async () => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of exportArchive(ledger.queries, {
    parley: '9.9.9',
    exported: '2023-02-03T04:05:06.000Z',
  })) {
    chunks.push(chunk);
  }
  const files = unzipSync(Buffer.concat(chunks));
  const names = [
    'README.md',
    'ledger.jsonl',
    'events.csv',
    'events.parquet',
    'events.plover.jsonl',
    'reports.csv',
  ];
  expect(Object.keys(files)).toEqual([...names, 'SHA256SUMS']);
  const sums = names.map(
    (name) =>
      `${createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex')}  ${name}\n`,
  );
  expect(strFromU8(files.SHA256SUMS ?? new Uint8Array())).toBe(sums.join(''));
  const readme = strFromU8(files['README.md'] ?? new Uint8Array());
  expect(readme).toContain('1 events from 2 documents');
  expect(readme).toContain('of 2 sources, 2022-10-21 to 2022-10-21. Exported 2023-02-03 with Parley 9.9.9.');
  expect(readme).toMatch(/codebook \| PLOVER 2\.0/);
  expect(readme).toMatch(/terms of office, the last from \d{4}/);
  for (const file of names.slice(1)) expect(readme).toContain(`\`${file}\``);
});
