import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/documents/document.js';
import { type AddedDocument, addDocument } from '../../src/ledger/add-document.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { createRun } from '../../src/ledger/runs.js';
import type { CodedEvent } from '../../src/reports/coded-event.js';
import { spanOf } from './coded-example.js';
import { plainRules } from './plain-rules.js';

/** A path for a ledger in a folder of its own. */
export function newLedgerFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'parley-ledger-')), 'parley.db');
}

/** A clock that starts at midnight of a day and goes on by a second each time it is asked. */
export function clockFrom(day: string): () => string {
  let seconds = 0;
  return () => new Date(Date.parse(`${day}T00:00:00Z`) + 1000 * seconds++).toISOString();
}

export function documentOf(id: string, text: string, more: Partial<Document> = {}): Document {
  return {
    id,
    url: null,
    source: 'Harbour Wire',
    date: '2022-10-21',
    title: null,
    author: null,
    language: 'en',
    text,
    ...more,
  };
}

/** An event record of one sentence of a text: `trigger` acts, of the given parties, by codes or words of the text. */
export function recordOf(
  document: Document,
  sentence: string,
  trigger: string,
  more: Partial<CodedEvent> & { readonly actor?: string; readonly recipient?: string } = {},
): CodedEvent {
  const { actor, recipient, ...fields } = more;
  const party = (code: string | undefined) =>
    code === undefined
      ? []
      : [{ start: 0, end: 0, text: '', code, sector: 'GOV', otherSectors: [], name: null, office: null }];
  return {
    schema: 1,
    id: `${trigger} ${sentence.length}`,
    document: document.id,
    type: 'CONSULT',
    mode: null,
    status: 'actual',
    channel: null,
    actors: party(actor),
    recipients: party(recipient),
    through: [],
    date: { start: '2022-10-21', end: '2022-10-21', span: null, basis: 'publication' },
    place: null,
    trigger: spanOf(document.text, trigger),
    condition: null,
    speaker: null,
    about: null,
    since: null,
    replyTo: null,
    replyBasis: null,
    unanswered: false,
    evidence: [spanOf(document.text, sentence)],
    confidence: 0.8,
    coder: 'parley/test hand',
    ...fields,
  };
}

/** Adds a hand-coded document under its id as address, in a run of its own. */
export function add(
  ledger: Ledger,
  document: Document,
  events: readonly CodedEvent[],
): Promise<AddedDocument> {
  return addDocument(
    ledger,
    { address: document.id, document, events },
    createRun('test', 'parley/test hand'),
    plainRules,
  );
}
