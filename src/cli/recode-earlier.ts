import type { Document } from '../documents/document.js';
import { recodeDocument } from '../ledger/recode-document.js';
import { standingReports } from '../ledger/standing-reports.js';
import type { StoredDocument } from '../ledger/stored-document.js';
import type { CodedEvent } from '../reports/coded-event.js';
import type { ReadingTools } from './read-into-ledger.js';
import { recordsOf } from './records-of.js';

/**
 * Codes the version before a new one anew where another coder read it. Else what only the coders tell apart would be marked as withdrawn
 * or reworded by the source.
 * @param events what the coder of this run reads in the new version
 */
export async function recodeEarlier(
  earlier: StoredDocument,
  events: readonly CodedEvent[],
  { ledger, coding, run, rules }: ReadingTools,
): Promise<void> {
  const standing = await standingReports(ledger.queries, earlier.address);
  const coder = events[0]?.coder;
  if (standing.every(({ event }) => event.coder === coder)) return;
  const coded = await coding.code(asRead(earlier));
  if (!coded.ok) return;
  await recodeDocument(ledger, { document: earlier, events: recordsOf(coded.output) }, run, rules.deriver);
}

function asRead({
  name: id,
  published: date,
  url,
  source,
  title,
  author,
  language,
  text,
}: StoredDocument): Document {
  return { id, url, source, date, title, author, language, text };
}
