import type { Queries } from '../../ledger/schema.js';

/** Ids of events that one message names at most; a reader of more loads its page anew. */
const most = 200;

/** How far somebody has heard: row ids of the last document and the last judgement. */
export interface Heard {
  readonly document: number;
  readonly judgement: number;
}

/** What is new in a ledger. */
export interface News {
  /** Ids of document versions that were read since. */
  readonly documents: readonly string[];
  /** Ids of events that they or judgements touch. */
  readonly events: readonly string[];
  readonly judgements: readonly number[];
  /** More events than are named. */
  readonly isCut: boolean;
}

/** Where a ledger stands. */
export async function standOf(queries: Queries): Promise<Heard> {
  const last = async (table: 'documents' | 'judgements') => {
    const row = await queries
      .selectFrom(table)
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst();
    return row?.id ?? 0;
  };
  return { document: await last('documents'), judgement: await last('judgements') };
}

/** What came since. */
export async function newsSince(queries: Queries, { document, judgement }: Heard): Promise<News> {
  const documents = await queries
    .selectFrom('documents')
    .select('uid')
    .where('id', '>', document)
    .orderBy('id')
    .limit(most)
    .execute();
  const judgements = await queries
    .selectFrom('judgements')
    .select('id')
    .where('id', '>', judgement)
    .orderBy('id')
    .limit(most)
    .execute();
  const events = await queries
    .selectFrom('event_reports')
    .select('event_id')
    .distinct()
    .where((where) =>
      where.or([
        where('report_id', 'in', (inner) =>
          inner.selectFrom('reports').select('id').where('document_id', '>', document),
        ),
        where('report_id', 'in', (inner) =>
          inner.selectFrom('judgement_reports').select('report_id').where('judgement_id', '>', judgement),
        ),
      ]),
    )
    .orderBy('event_id')
    .limit(most + 1)
    .execute();
  return {
    documents: documents.map((row) => row.uid),
    judgements: judgements.map((row) => row.id),
    events: events.slice(0, most).map((row) => row.event_id),
    isCut: events.length > most || documents.length === most,
  };
}
