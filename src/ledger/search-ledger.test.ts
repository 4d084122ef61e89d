import { expect, test } from 'vitest';
import { add, clockFrom, documentOf, newLedgerFile, recordOf } from '../../tests/support/ledger-story.js';
import type { Ledger } from './ledger.js';
import { listDocuments } from './list-documents.js';
import { listSources } from './list-sources.js';
import { searchLedger } from './search-ledger.js';
import { useLedger } from './use-ledger.js';

function withTwo<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const options = { file: newLedgerFile(), access: 'write', now: clockFrom('2022-11-01') } as const;
  return useLedger(options, async (ledger) => {
    const grain = documentOf('wire/1', 'Norway phoned Oman about the grain corridor.', { title: 'Grain' });
    const call = documentOf(
      'post/1',
      'A corridor of Élysée palace. No "grain" there; the corridor is long.',
      {
        source: 'Fjord Post',
        date: '2022-10-25',
      },
    );
    await add(ledger, grain, [recordOf(grain, grain.text, 'phoned', { actor: 'NOR' })]);
    await add(ledger, call, []);
    return work(ledger);
  });
}

test('all words must be there; a phrase stands as it is; accents and case do not matter', async () => {
  const found = await withTwo(async (ledger) => {
    const search = async (words: string) => (await searchLedger(ledger, words, 10)).map((hit) => hit.address);
    return {
      both: (await search('GRAIN corridor')).sort(),
      phrase: await search('"grain corridor"'),
      accent: await search('elysee'),
      nothing: await search('grain oslo'),
      odd: await search('grain* AND NEAR(oman'),
      nul: await search('\0oman'),
    };
  });
  expect(found).toEqual({
    both: ['post/1', 'wire/1'],
    phrase: ['wire/1'],
    accent: ['post/1'],
    nothing: [],
    odd: [],
    nul: ['wire/1'],
  });
});

test('a hit shows the words in context, and the events of its document', async () => {
  const [hit] = await withTwo((ledger) => searchLedger(ledger, 'oman', 10));
  expect(hit?.excerpt).toEqual(['Norway phoned ', 'Oman', ' about the grain corridor.']);
  expect(hit?.events).toHaveLength(1);
  expect(hit).toMatchObject({ title: 'Grain', source: 'Harbour Wire', published: '2022-10-21', version: 1 });
});

test('words without a letter or digit are refused', async () => {
  await expect(withTwo((ledger) => searchLedger(ledger, '" - "', 10))).rejects.toMatchObject({
    code: 'bad-search',
  });
});

test('documents are listed latest first, and filtered; sources are counted', async () => {
  const all = { source: null, since: null, versions: false, limit: 10 };
  const listed = await withTwo(async ({ queries }) => ({
    all: (await listDocuments(queries, all)).map(({ address, reports }) => [address, reports]),
    since: (await listDocuments(queries, { ...all, since: '2022-10-25' })).length,
    source: (await listDocuments(queries, { ...all, source: 'Harbour Wire' })).map((one) => one.address),
    sources: await listSources(queries),
  }));
  expect(listed.all).toEqual([
    ['post/1', 0],
    ['wire/1', 1],
  ]);
  expect(listed.since).toBe(1);
  expect(listed.source).toEqual(['wire/1']);
  expect(listed.sources).toEqual([
    {
      source: 'Fjord Post',
      documents: 1,
      origins: 1,
      reports: 0,
      withdrawn: 0,
      first: '2022-10-25',
      last: '2022-10-25',
    },
    {
      source: 'Harbour Wire',
      documents: 1,
      origins: 1,
      reports: 1,
      withdrawn: 0,
      first: '2022-10-21',
      last: '2022-10-21',
    },
  ]);
});
