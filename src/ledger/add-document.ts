import type { Document } from '../documents/document.js';
import type { CodedEvent } from '../reports/coded-event.js';
import { compareVersions, type VersionChanges } from './compare-versions.js';
import { deriveAround } from './derive-around.js';
import { findOrigin } from './find-origin.js';
import { inChunks } from './in-chunks.js';
import type { Ledger } from './ledger.js';
import type { LedgerRules } from './ledger-rules.js';
import { latestVersion, loadDocuments } from './load-documents.js';
import { type Retirement, retireReports } from './retire-reports.js';
import type { Run } from './runs.js';
import type { Queries } from './schema.js';
import { standingReports } from './standing-reports.js';
import { storeReports } from './store-reports.js';
import type { StoredDocument } from './stored-document.js';
import { textHash } from './text-hash.js';
import { documentUid } from './uid.js';

/** A document with what a coder read in it, and the address that its versions share. */
export interface CodedReading {
  readonly address: string;
  readonly document: Document;
  readonly events: readonly CodedEvent[];
}

/** What adding a document came to; the counts are of reports. */
export interface AddedDocument {
  readonly uid: string;
  readonly version: number;
  readonly added: number;
  readonly carried: number;
  readonly reworded: number;
  readonly withdrawn: number;
}

/** Whether the ledger's newest version at an address says the same, under the same source and date. */
export function isSameReading(latest: StoredDocument | null, document: Document): boolean {
  return (
    latest !== null &&
    latest.hash === textHash(document.text) &&
    latest.published === document.date &&
    latest.source === document.source
  );
}

/**
 * Adds a document that is new or says something new, with its reports, origin, events and threads: all of it, or
 * nothing. What the version before said and this one does not is marked as withdrawn by its source, and stays.
 */
export async function addDocument(
  ledger: Ledger,
  { address, document, events }: CodedReading,
  run: Run,
  rules: LedgerRules,
): Promise<AddedDocument> {
  const runId = await run.enter(ledger);
  return ledger.transaction(async (within) => {
    const { queries, dialect, now } = within;
    const learnt = now();
    const earlier = await latestVersion(queries, address);
    const stored = await insertDocument(queries, { address, document, earlier, runId, learnt });
    await dialect.indexText(queries, stored);
    const moved = await findOrigin(queries, stored, earlier, rules.origins);
    const standing = earlier === null ? [] : await standingReports(queries, address);
    const changes = compareVersions(standing, events);
    const fresh = events.filter((event) => !changes.carried.has(event.id));
    const known = changes.carried;
    const ids = await storeReports(queries, fresh, { document: stored, run: runId, learnt, known });
    await retireReports(queries, retirementsOf(changes, ids), learnt);
    const affected = [
      ...ids.values(),
      ...changes.withdrawn,
      ...changes.reworded.keys(),
      ...(await reportsOf(queries, moved)),
    ];
    await deriveAround(within, affected, rules.deriver);
    return {
      uid: stored.uid,
      version: stored.version,
      added: fresh.length - changes.reworded.size,
      carried: changes.carried.size,
      reworded: changes.reworded.size,
      withdrawn: changes.withdrawn.length,
    };
  });
}

async function insertDocument(
  queries: Queries,
  {
    address,
    document,
    earlier,
    runId,
    learnt,
  }: {
    readonly address: string;
    readonly document: Document;
    readonly earlier: StoredDocument | null;
    readonly runId: number;
    readonly learnt: string;
  },
): Promise<StoredDocument> {
  if (earlier !== null) {
    await queries.updateTable('documents').set({ superseded: learnt }).where('id', '=', earlier.id).execute();
  }
  const { id: name, url, source, date: published, title, author, language, text } = document;
  const version = (earlier?.version ?? 0) + 1;
  const hash = textHash(text);
  const { id } = await queries
    .insertInto('documents')
    .values({
      uid: documentUid({ address, version, hash }),
      address,
      version,
      name,
      url,
      source,
      published,
      title,
      author,
      language,
      text,
      hash,
      learnt,
      run_id: runId,
      origin_id: null,
      superseded: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const [stored] = await loadDocuments(queries, [id]);
  if (stored === undefined) throw new Error(`document ${id} vanished inside its own transaction`);
  return stored;
}

function retirementsOf(
  { withdrawn, reworded }: VersionChanges,
  ids: ReadonlyMap<string, number>,
): readonly Retirement[] {
  return [
    ...withdrawn.map((id): Retirement => ({ id, because: 'withdrawn', successor: null })),
    ...[...reworded].map(
      ([id, codedId]): Retirement => ({ id, because: 'reworded', successor: ids.get(codedId) ?? null }),
    ),
  ];
}

async function reportsOf(queries: Queries, documentIds: readonly number[]): Promise<readonly number[]> {
  const rows = await inChunks(documentIds, (chunk) =>
    queries.selectFrom('reports').select('id').where('document_id', 'in', chunk).execute(),
  );
  return rows.map((row) => row.id);
}
