import { listSources } from '../ledger/list-sources.js';
import { useLedger } from '../ledger/use-ledger.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';
import { outputStyle } from './output-style.js';
import { printRows } from './print-rows.js';

/** Carries out `parley sources`. */
export async function runSources(flags: LedgerFlags): Promise<ExitCode> {
  const sources = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) => listSources(queries));
  await printRows(sources, flags.json === true, {
    width: outputStyle(false).width,
    columns: [
      { name: 'source', isElastic: true },
      { name: 'documents', align: 'right' },
      { name: 'origins', align: 'right' },
      { name: 'reports', align: 'right' },
      { name: 'withdrawn', align: 'right' },
      { name: 'first' },
      { name: 'last' },
    ],
    cells: (one) => [
      one.source ?? 'not known',
      one.documents,
      one.origins,
      one.reports,
      one.withdrawn,
      one.first,
      one.last,
    ],
    nothing: 'no sources',
  });
  return exitCode.done;
}
