import type { StoredReport } from '../ledger/stored-report.js';

/**
 * Sorts accounts by when they were told: the day of publication (of undated documents the instant they were learnt), then
 * the address of the document, then the place in its text. Row ids and uids say nothing of what a text says first: the one
 * tells the order of reading, the other is a hash.
 */
export function toldOrder({ document, event, learnt, uid }: StoredReport): string {
  const place = String(event.trigger.start).padStart(12, '0');
  return `${document.published ?? learnt} ${document.address} ${place} ${uid}`;
}
