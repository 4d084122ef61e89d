import { readDocuments } from '../documents/read-documents.js';
import type { AddedDocument } from '../ledger/add-document.js';
import { createRun } from '../ledger/runs.js';
import { useLedger } from '../ledger/use-ledger.js';
import { plainWords } from '../reports/plain-words.js';
import { countOf } from './count-of.js';
import { createProgress } from './create-progress.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { inputsOf } from './inputs-of.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { ledgerRules } from './ledger-rules.js';
import { openCoding } from './open-coding.js';
import { parleyVersion } from './parley-version.js';
import { printTrouble } from './print-trouble.js';
import type { ReadFlags } from './read-command.js';
import { type ReadingOutcome, readIntoLedger } from './read-into-ledger.js';
import { readOptionsOf } from './reading-options.js';

/** Carries out `parley read`. A line is printed for each document as soon as it is safe on the disk. */
export async function runRead(given: readonly string[], flags: ReadFlags): Promise<ExitCode> {
  const inputs = inputsOf(given, 'read');
  return useLedger(ledgerOptionsOf(flags, 'write'), async (ledger) => {
    const job = { coder: flags.coder, format: 'jsonl', style: { width: 80, isColoured: false } };
    const coding = await openCoding(job, flags.jobs);
    const progress = await createProgress(inputs, process.stdout.isTTY === true);
    const run = createRun('read', `parley/${parleyVersion()} ${flags.coder}`);
    const tools = { ledger, coding, run, rules: ledgerRules, isAgain: flags.again === true };
    const outcomes: ReadingOutcome[] = [];
    try {
      const documents = readDocuments(inputs, readOptionsOf(flags));
      for await (const outcome of readIntoLedger(documents, tools)) {
        outcomes.push(outcome);
        progress.interrupt(() => printOutcome(outcome, flags.json === true));
        progress.step(outcome.kind === 'added' ? outcome.added.added : 0);
      }
    } finally {
      progress.stop();
      await coding.close();
    }
    await run.finish(ledger);
    if (!flags.json) process.stdout.write(`${summary(outcomes)}\n`);
    return outcomes.some(({ kind }) => kind === 'failed') ? exitCode.trouble : exitCode.done;
  });
}

function printOutcome(outcome: ReadingOutcome, isJson: boolean): void {
  if (outcome.kind === 'failed') printTrouble(outcome.name, outcome.message);
  else if (isJson) process.stdout.write(`${JSON.stringify(toRecord(outcome))}\n`);
  else if (outcome.kind === 'added') printLine(outcome.added.uid, outcome.name, describe(outcome.added));
  else if (outcome.kind === 'recoded') {
    const { uid, added, carried, recoded } = outcome.recoded;
    printLine(uid, outcome.name, `coded anew: ${carried} as before, ${added} new, ${recoded} replaced`);
  }
}

function printLine(uid: string, name: string, what: string): void {
  process.stdout.write(`${uid}  ${plainWords(name)}  ${what}\n`);
}

function toRecord(outcome: Exclude<ReadingOutcome, { readonly kind: 'failed' }>): object {
  const { name: document, kind } = outcome;
  if (kind === 'added') return { document, outcome: kind, ...outcome.added };
  if (kind === 'recoded') return { document, outcome: kind, ...outcome.recoded };
  return { document, outcome: kind };
}

function describe({ version, added, carried, reworded, withdrawn }: AddedDocument): string {
  if (version === 1) return countOf(added, 'report');
  const changes = [
    `${added} new`,
    `${carried} still said`,
    ...(reworded > 0 ? [`${reworded} reworded`] : []),
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
  ];
  return `version ${version}: ${changes.join(', ')}`;
}

function summary(outcomes: readonly ReadingOutcome[]): string {
  const added = outcomes.flatMap((outcome) => (outcome.kind === 'added' ? [outcome.added] : []));
  const recoded = outcomes.flatMap((outcome) => (outcome.kind === 'recoded' ? [outcome.recoded] : []));
  const reports =
    added.reduce((sum, one) => sum + one.added + one.reworded, 0) +
    recoded.reduce((sum, one) => sum + one.added, 0);
  const kinds = (kind: ReadingOutcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const versions = added.filter((one) => one.version > 1).length;
  return [
    countOf(added.length - versions, 'new document'),
    ...(versions > 0 ? [countOf(versions, 'new version')] : []),
    ...(recoded.length > 0 ? [`${recoded.length} coded anew`] : []),
    ...(kinds('unchanged') > 0 ? [`${kinds('unchanged')} unchanged`] : []),
    ...(kinds('failed') > 0 ? [`${kinds('failed')} not read`] : []),
    countOf(reports, 'new report'),
  ].join(' · ');
}
