import { ledgerRules, lineRules } from '../../src/cli/ledger-rules.js';
import { loadCoder } from '../../src/cli/load-coder.js';
import { codeDocument } from '../../src/coder/code-document.js';
import type { Document } from '../../src/documents/document.js';
import { readDocuments } from '../../src/documents/read-documents.js';
import { addDocument } from '../../src/ledger/add-document.js';
import { createRun } from '../../src/ledger/runs.js';
import { useLedger } from '../../src/ledger/use-ledger.js';
import type { CodedEvent } from '../../src/reports/coded-event.js';
import { toEvents } from '../../src/reports/to-events.js';
import { usersFileOf } from '../../src/server/access/access-database.js';
import { openAccess } from '../../src/server/access/open-access.js';
import { createServer } from '../../src/server/create-server.js';
import { listen } from '../../src/server/listen.js';
import { readText } from '../../src/server/reading/read-text.js';
import { knownHosts } from '../../src/server/safety/known-hosts.js';
import type { ServerOptions } from '../../src/server/server-options.js';
import { clockFrom, newLedgerFile } from './ledger-story.js';

/** A running server on a ledger of its own. */
export interface ServedLedger {
  readonly file: string;
  /** "http://127.0.0.1:40123". */
  readonly url: string;
  /** What the server could not explain. */
  readonly faults: readonly unknown[];
  readonly close: () => Promise<void>;
}

/** The documents of files and folders, as `parley read` would read them. */
export async function documentsIn(...paths: readonly string[]): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const result of readDocuments(paths)) if (result.ok) documents.push(result.document);
  return documents;
}

/** A document with the records that somebody wrote for it by hand. */
export interface HandCoded {
  readonly document: Document;
  readonly events: readonly CodedEvent[];
}

/** Serves documents coded by hand. */
export async function serveHandCoded(
  readings: readonly HandCoded[],
  more: Partial<ServerOptions> = {},
): Promise<ServedLedger> {
  const file = newLedgerFile();
  await useLedger({ file, access: 'write', now: clockFrom('2022-11-02') }, async (ledger) => {
    const run = createRun('read', 'parley/test hand');
    for (const { document, events } of readings) {
      await addDocument(ledger, { address: document.id, document, events }, run, ledgerRules);
    }
  });
  return serveFile(file, more);
}

/** Codes documents and adds them to a ledger, each under its id as address. */
export async function readInto(
  file: string,
  documents: readonly Document[],
  day = '2022-11-02',
): Promise<void> {
  const { coder, recordName } = await loadCoder('lexicon');
  await useLedger({ file, access: 'write', now: clockFrom(day) }, async (ledger) => {
    const run = createRun('read', recordName);
    for (const document of documents) {
      const events = toEvents(await codeDocument(document, coder), recordName);
      await addDocument(ledger, { address: document.id, document, events }, run, ledgerRules);
    }
  });
}

/** Serves some documents on a port of its own, as `parley serve` would: everybody is the admin "ida" while there are no users. */
export async function serveDocuments(
  documents: readonly Document[],
  more: Partial<ServerOptions> = {},
): Promise<ServedLedger> {
  const file = newLedgerFile();
  await readInto(file, documents);
  return serveFile(file, more);
}

/** Serves a ledger that is there. */
export async function serveFile(file: string, more: Partial<ServerOptions> = {}): Promise<ServedLedger> {
  const coder = await loadCoder('lexicon');
  const faults: unknown[] = [];
  const now = clockFrom('2022-11-03');
  const server = await createServer({
    ledger: { file, now },
    deriver: ledgerRules.deriver,
    lineRules,
    texts: { read: (text) => readText(text, coder), close: async () => {} },
    workers: null,
    version: '0.0.0',
    access: openAccess({ file: usersFileOf(file), now, local: 'ida' }),
    board: null,
    origin: null,
    hosts: knownHosts([]),
    log: (error) => faults.push(error),
    ...more,
  });
  const listening = await listen(server, '127.0.0.1', 0);
  return { file, url: `http://127.0.0.1:${listening.port}`, faults, close: listening.close };
}
