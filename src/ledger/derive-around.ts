import { deriveEvents } from './derive-events.js';
import { deriveThreads } from './derive-threads.js';
import type { Deriver } from './deriver.js';
import type { Ledger } from './ledger.js';

/** How much the events and threads of a ledger changed. */
export interface Derived {
  /** Ids of events that are new or say something else than before. */
  readonly changed: readonly string[];
  /** Ids of events that are no longer. */
  readonly gone: readonly string[];
}

/**
 * Derives anew what some reports, new or changed or judged, have to do with: their events and threads and no others, so
 * that the cost does not grow with the ledger. Reports are found by the keys that they share (`Deriver`). Part of the
 * transaction that wrote the reports, so that no one ever sees half an event.
 */
export async function deriveAround(
  ledger: Ledger,
  reportIds: Iterable<number>,
  deriver: Deriver,
): Promise<Derived> {
  return ledger.transaction(async (within) => {
    const { changed, gone, keys } = await deriveEvents(within.queries, reportIds, deriver);
    await deriveThreads(within.queries, { changed, gone, keys }, deriver);
    return { changed, gone };
  });
}
