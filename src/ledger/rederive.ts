import { deriveAround } from './derive-around.js';
import { findOrigin } from './find-origin.js';
import type { Ledger } from './ledger.js';
import type { LedgerRules } from './ledger-rules.js';
import { loadDocuments } from './load-documents.js';
import type { StoredDocument } from './stored-document.js';
import { textHash } from './text-hash.js';

/** Reports whose neighbourhoods are derived at a time: enough to share their neighbours, few enough for memory. */
const batchSize = 500;

/** How many events say something else than before, and how many are no longer. */
export interface Rederived {
  readonly reports: number;
  readonly changed: number;
  readonly gone: number;
}

/**
 * Derives all copies, events and threads anew from documents, reports and judgements. All or nothing: readers see the old ones until the
 * new ones are complete.
 * @param onBatch told how many reports are done, of how many
 */
export async function rederive(
  ledger: Ledger,
  { origins, deriver }: LedgerRules,
  onBatch: (done: number, all: number) => void = () => {},
): Promise<Rederived> {
  return ledger.transaction(async (within) => {
    const before = await eventHashes(within);
    await clear(within);
    await findOrigins(within, origins);
    const ids = await within.queries
      .selectFrom('reports')
      .select('id')
      .orderBy('happened_start')
      .orderBy('id')
      .execute();
    for (let start = 0; start < ids.length; start += batchSize) {
      const batch = ids.slice(start, start + batchSize).map((row) => row.id);
      await deriveAround(within, batch, deriver);
      onBatch(start + batch.length, ids.length);
    }
    const after = await eventHashes(within);
    return {
      reports: ids.length,
      changed: [...after].filter(([id, hash]) => before.get(id) !== hash).length,
      gone: [...before.keys()].filter((id) => !after.has(id)).length,
    };
  });
}

/** Hashes, not records: those of a big ledger would not fit into memory twice. */
async function eventHashes({ queries }: Ledger): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for await (const { id, record } of queries.selectFrom('events').select(['id', 'record']).stream()) {
    hashes.set(id, textHash(record));
  }
  return hashes;
}

async function clear({ queries }: Ledger): Promise<void> {
  const derived = [
    'thread_events',
    'threads',
    'links',
    'event_history',
    'event_tellings',
    'line_acts',
    'event_reports',
    'event_keys',
    'event_parties',
    'events',
    'report_keys',
    'document_keys',
  ] as const;
  for (const table of derived) await queries.deleteFrom(table).execute();
}

async function findOrigins({ queries }: Ledger, finder: LedgerRules['origins']): Promise<void> {
  await queries
    .updateTable('documents')
    .set(({ ref }) => ({ origin_id: ref('id') }))
    .execute();
  const ids = await queries.selectFrom('documents').select('id').orderBy('id').execute();
  const latest = new Map<string, StoredDocument>();
  for (const { id } of ids) {
    const [document] = await loadDocuments(queries, [id]);
    if (document === undefined) continue;
    await findOrigin(queries, document, latest.get(document.address) ?? null, finder);
    const [found] = await loadDocuments(queries, [id]);
    if (found !== undefined) latest.set(document.address, { ...found, text: '' });
  }
}
