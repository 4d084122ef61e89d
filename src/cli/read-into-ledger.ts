import type { Document } from '../documents/document.js';
import type { DocumentResult } from '../documents/document-result.js';
import { ParleyError } from '../errors.js';
import { type AddedDocument, addDocument, isSameReading } from '../ledger/add-document.js';
import { addressOf } from '../ledger/address-of.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LedgerRules } from '../ledger/ledger-rules.js';
import { latestVersion } from '../ledger/load-documents.js';
import { type RecodedDocument, recodeDocument } from '../ledger/recode-document.js';
import type { Run } from '../ledger/runs.js';
import type { StoredDocument } from '../ledger/stored-document.js';
import { textHash } from '../ledger/text-hash.js';
import type { CodedEvent } from '../reports/coded-event.js';
import type { CodingOutcome } from './coding-job.js';
import { inOrder } from './in-order.js';
import type { Coding } from './open-coding.js';
import { recodeEarlier } from './recode-earlier.js';
import { recordsOf } from './records-of.js';

/** What became of one input. `added` only once the document is safe on the disk. */
export type ReadingOutcome =
  | { readonly kind: 'added'; readonly name: string; readonly added: AddedDocument }
  | { readonly kind: 'recoded'; readonly name: string; readonly recoded: RecodedDocument }
  | { readonly kind: 'unchanged'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** A document that needs coding. */
interface Uncoded {
  readonly address: string;
  readonly document: Document;
  /** The version that holds this text already; null when it is a new one. */
  readonly known: StoredDocument | null;
  /** The newest version there is, when this one is newer. */
  readonly earlier: StoredDocument | null;
}
/** What is next: a document to code, or what became of one without. */
type Step = Uncoded | ReadingOutcome;
type CodedStep = { readonly step: Step; readonly coded: CodingOutcome | null };

export interface ReadingTools {
  readonly ledger: Ledger;
  /** Prints event records as JSON lines. */
  readonly coding: Coding;
  readonly run: Run;
  readonly rules: LedgerRules;
  /** Code anew what is known already, too. */
  readonly isAgain: boolean;
}

/** Codes documents and adds them to a ledger, one transaction each, in their order. What is known already is not coded. */
export async function* readIntoLedger(
  documents: AsyncIterable<DocumentResult>,
  tools: ReadingTools,
): AsyncGenerator<ReadingOutcome> {
  const { coding } = tools;
  const code = async (step: Step): Promise<CodedStep> => ({
    step,
    coded: 'document' in step ? await coding.code(step.document) : null,
  });
  for await (const { step, coded } of inOrder(steps(documents, tools), code, coding.mostWaiting)) {
    if (!('document' in step)) yield step;
    else if (coded?.ok) yield await store(step, recordsOf(coded.output), tools);
    else yield { kind: 'failed', name: step.document.id, message: coded?.message ?? 'was not coded' };
  }
}

async function store(
  { known, earlier, ...reading }: Uncoded,
  events: readonly CodedEvent[],
  tools: ReadingTools,
): Promise<ReadingOutcome> {
  const { ledger, run, rules } = tools;
  const name = reading.document.id;
  if (known === null) {
    if (earlier !== null) await recodeEarlier(earlier, events, tools);
    return { kind: 'added', name, added: await addDocument(ledger, { ...reading, events }, run, rules) };
  }
  const recoded = await recodeDocument(ledger, { document: known, events }, run, rules.deriver);
  return { kind: 'recoded', name, recoded };
}

async function* steps(
  documents: AsyncIterable<DocumentResult>,
  { ledger, isAgain }: ReadingTools,
): AsyncGenerator<Step> {
  const seen = new Map<string, string>();
  for await (const result of documents) {
    if (!result.ok) {
      yield { kind: 'failed', name: result.input, message: result.error.message };
      continue;
    }
    const { document } = result;
    const address = addressOf(document, ledger.file);
    const hash = textHash(document.text);
    const before = seen.get(address);
    seen.set(address, hash);
    if (before !== undefined && before !== hash) {
      yield { kind: 'failed', name: document.id, message: sameNameError(document.id).message };
      continue;
    }
    const latest = await latestVersion(ledger.queries, address);
    const isKnown = before === hash || isSameReading(latest, document);
    if (isKnown && !(isAgain && before === undefined)) yield { kind: 'unchanged', name: document.id };
    else yield { address, document, known: isKnown ? latest : null, earlier: isKnown ? null : latest };
  }
}

/** Two texts of one name in one run are two documents, not two versions: nobody published them one after the other. */
function sameNameError(id: string): ParleyError {
  return new ParleyError(
    'same-name',
    `a document of this run has the name "${id}" already, with another text: give each line an id of its own`,
  );
}
