import { type AddedDocument, addDocument, isSameReading } from '../../ledger/add-document.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { LedgerRules } from '../../ledger/ledger-rules.js';
import { latestVersion } from '../../ledger/load-documents.js';
import type { Run } from '../../ledger/runs.js';
import { codeHistorianRecord } from './code-historian-record.js';
import type { HistorianRecord } from './historian-record.js';
import type { HistorianTools } from './remark-context.js';

/** Where records go, and what reads them. */
export interface HistorianImport {
  readonly ledger: Ledger;
  readonly rules: LedgerRules;
  readonly run: Run;
  readonly tools: HistorianTools;
  /** What event records say of their origin. */
  readonly coder: string;
}

/**
 * Adds records to a ledger as documents of their own source, one transaction each. A record that says what it said at the
 * last import is left alone (null); a changed one is a new version, as a changed page is.
 */
export async function* importHistorian(
  records: readonly HistorianRecord[],
  { ledger, rules, run, tools, coder }: HistorianImport,
): AsyncGenerator<AddedDocument | null> {
  for (const record of records) {
    const { document, events } = codeHistorianRecord(record, tools, coder);
    const address = document.id;
    const isKnown = isSameReading(await latestVersion(ledger.queries, address), document);
    yield isKnown ? null : await addDocument(ledger, { address, document, events }, run, rules);
  }
}
