import { decodeText } from '../documents/decode-text.js';
import { ParleyError } from '../errors.js';
import { loadHistorianTools } from '../exchange/historian/code-historian-record.js';
import { importHistorian } from '../exchange/historian/import-historian.js';
import { isHistorianFile, readHistorianFile } from '../exchange/historian/read-historian-file.js';
import { importLedger } from '../exchange/ledger-file/import-ledger.js';
import { isLedgerFile } from '../exchange/ledger-file/parse-ledger-line.js';
import type { Ledger } from '../ledger/ledger.js';
import { createRun } from '../ledger/runs.js';
import { useLedger } from '../ledger/use-ledger.js';
import { openFile } from '../sources/open-file.js';
import { peekStream } from '../sources/peek-stream.js';
import { readBounded } from '../sources/read-bounded.js';
import { splitLines } from '../sources/split-lines.js';
import { countOf } from './count-of.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';
import { ledgerRules } from './ledger-rules.js';
import { parleyVersion } from './parley-version.js';
import { printTrouble } from './print-trouble.js';

/** The biggest file of the Historian's has 0.4 MB. */
const mostXmlBytes = 50_000_000;
/** A line holds one document. */
const mostLineBytes = 50_000_000;

/** What one file came to. */
interface Imported {
  readonly file: string;
  readonly documents: number;
  readonly reports: number;
  readonly judgements: number;
  readonly unchanged: number;
}

/** Carries out `parley import`. A file that cannot be imported is named, and the others are imported all the same. */
export async function runImport(files: readonly string[], flags: LedgerFlags): Promise<ExitCode> {
  return useLedger(ledgerOptionsOf(flags, 'write'), async (ledger) => {
    let failed = false;
    for (const file of files) {
      try {
        const imported = await importFile(file, ledger);
        process.stdout.write(flags.json ? `${JSON.stringify(imported)}\n` : `${describe(imported)}\n`);
      } catch (error) {
        if (!(error instanceof ParleyError)) throw error;
        printTrouble(file, error.message);
        failed = true;
      }
    }
    return failed ? exitCode.trouble : exitCode.done;
  });
}

async function importFile(file: string, ledger: Ledger): Promise<Imported> {
  const { start, whole } = await peekStream(file === '-' ? process.stdin : openFile(file), 4096);
  const beginning = start.toString('utf8');
  if (isLedgerFile(beginning)) {
    return { file, unchanged: 0, ...(await importLedger(ledger, linesOf(whole), ledgerRules)) };
  }
  if (isHistorianFile(beginning)) return importRecords(file, whole, ledger);
  throw new ParleyError(
    'unknown-import',
    'is neither a ledger as JSON lines nor a travel or visit file of the Historian; articles are taken in by parley read',
  );
}

async function importRecords(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  ledger: Ledger,
): Promise<Imported> {
  const records = readHistorianFile(decodeText(await readBounded(bytes, mostXmlBytes)));
  const coder = `parley/${parleyVersion()} historian`;
  const run = createRun('import', coder);
  const tools = loadHistorianTools();
  let [documents, reports, unchanged] = [0, 0, 0];
  for await (const added of importHistorian(records, { ledger, rules: ledgerRules, run, tools, coder })) {
    if (added === null) unchanged += 1;
    else {
      documents += 1;
      reports += added.added + added.reworded;
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${documents + unchanged} of ${records.length} records`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  await run.finish(ledger);
  return { file, documents, reports, judgements: 0, unchanged };
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const line of splitLines(bytes, mostLineBytes)) {
    if ('tooLong' in line) {
      throw new ParleyError('bad-ledger-file', `line ${line.number}: is longer than any document may be`);
    }
    yield line.bytes.toString('utf8').replace(/^\uFEFF/, '');
  }
}

function describe({ file, documents, reports, judgements, unchanged }: Imported): string {
  const counts = [
    countOf(documents, 'new document'),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    countOf(reports, 'new report'),
    ...(judgements > 0 ? [countOf(judgements, 'new judgement')] : []),
  ];
  return `${file}  ${counts.join(' · ')}`;
}
