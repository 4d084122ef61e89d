import { listDocuments } from '../ledger/list-documents.js';
import { useLedger } from '../ledger/use-ledger.js';
import type { DocumentsFlags } from './documents-command.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { outputStyle } from './output-style.js';
import { printRows } from './print-rows.js';

/** Carries out `parley documents`. */
export async function runDocuments(flags: DocumentsFlags): Promise<ExitCode> {
  const { source = null, since = null, versions = false, limit } = flags;
  const documents = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) =>
    listDocuments(queries, { source, since, versions, limit }),
  );
  await printRows(documents, flags.json === true, {
    width: outputStyle(false).width,
    columns: [
      { name: 'document' },
      { name: 'version', align: 'right' },
      { name: 'published' },
      { name: 'source', isElastic: true },
      { name: 'title or address', isElastic: true },
      { name: 'reports', align: 'right' },
      { name: 'withdrawn', align: 'right' },
    ],
    cells: (one) => [
      one.uid,
      one.version,
      one.published,
      one.source,
      one.title ?? one.address,
      one.reports,
      one.withdrawn,
    ],
    nothing: 'no documents',
  });
  return exitCode.done;
}
