import type { CodedEvent } from '../reports/coded-event.js';
import { compareVersions } from './compare-versions.js';
import { deriveAround } from './derive-around.js';
import type { Deriver } from './deriver.js';
import type { Ledger } from './ledger.js';
import { retireReports } from './retire-reports.js';
import type { Run } from './runs.js';
import { standingReports } from './standing-reports.js';
import { storeReports } from './store-reports.js';
import type { StoredDocument } from './stored-document.js';

/** What coding a document anew came to; the counts are of reports. */
export interface RecodedDocument {
  readonly uid: string;
  readonly version: number;
  readonly added: number;
  readonly carried: number;
  /** Of another coding, replaced or dropped. */
  readonly recoded: number;
}

/**
 * Replaces what was read in the newest version of a document by what a coder reads there now. Reports that both read
 * stay as they are, with the judgements about them; the others are marked as coded anew, and stay too.
 */
export async function recodeDocument(
  ledger: Ledger,
  { document, events }: { readonly document: StoredDocument; readonly events: readonly CodedEvent[] },
  run: Run,
  deriver: Deriver,
): Promise<RecodedDocument> {
  const { uid, version } = document;
  const standing = await standingReports(ledger.queries, document.address);
  const { carried, reworded, withdrawn } = compareVersions(standing, events);
  const fresh = events.filter((event) => !carried.has(event.id));
  const recoded = reworded.size + withdrawn.length;
  if (fresh.length + recoded === 0) return { uid, version, added: 0, carried: carried.size, recoded };
  const runId = await run.enter(ledger);
  await ledger.transaction(async (within) => {
    const learnt = within.now();
    const ids = await storeReports(within.queries, fresh, { document, run: runId, learnt, known: carried });
    const dropped = withdrawn.map((id) => ({ id, because: 'recoded' as const, successor: null }));
    const replaced = [...reworded].map(([id, codedId]) => ({
      id,
      because: 'recoded' as const,
      successor: ids.get(codedId) ?? null,
    }));
    await retireReports(within.queries, [...dropped, ...replaced], learnt);
    await deriveAround(within, [...ids.values(), ...withdrawn, ...reworded.keys()], deriver);
  });
  return { uid, version, added: fresh.length, carried: carried.size, recoded };
}
