import type { Queries } from '../../ledger/schema.js';

/** What an archive says of the ledger that it holds. */
export interface LedgerFacts {
  readonly documents: number;
  readonly reports: number;
  readonly events: number;
  readonly threads: number;
  readonly judgements: number;
  readonly sources: number;
  /** ISO days of the first and last act; null without any. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** ISO UTC instants of the first and last reading. */
  readonly firstLearnt: string | null;
  readonly lastLearnt: string | null;
  readonly coders: readonly string[];
}

/** Counts what a ledger holds. */
export async function ledgerFacts(queries: Queries): Promise<LedgerFacts> {
  const days = await queries
    .selectFrom('events')
    .select(({ fn }) => [fn.min('happened_start').as('first'), fn.max('happened_end').as('last')])
    .executeTakeFirstOrThrow();
  const learnt = await queries
    .selectFrom('documents')
    .select(({ fn }) => [fn.min('learnt').as('first'), fn.max('learnt').as('last')])
    .executeTakeFirstOrThrow();
  const coders = await queries
    .selectFrom('runs')
    .select('coder')
    .distinct()
    .where('coder', 'is not', null)
    .orderBy('coder')
    .execute();
  const sources = await queries.selectFrom('documents').select('source').distinct().execute();
  return {
    documents: await countOf(queries, 'documents'),
    reports: await countOf(queries, 'reports'),
    events: await countOf(queries, 'events'),
    threads: await countOf(queries, 'threads'),
    judgements: await countOf(queries, 'judgements'),
    sources: sources.length,
    firstDay: days.first,
    lastDay: days.last,
    firstLearnt: learnt.first,
    lastLearnt: learnt.last,
    coders: coders.flatMap(({ coder }) => coder ?? []),
  };
}

async function countOf(
  queries: Queries,
  table: 'documents' | 'reports' | 'events' | 'threads' | 'judgements',
): Promise<number> {
  const { count } = await queries
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
