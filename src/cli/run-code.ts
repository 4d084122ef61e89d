import { readDocuments } from '../documents/read-documents.js';
import { reportFormats } from '../reports/report-formats.js';
import type { CodeFlags } from './code-command.js';
import { codeInOrder } from './code-in-order.js';
import { countOf } from './count-of.js';
import { createProgress } from './create-progress.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { inputsOf } from './inputs-of.js';
import { openSink } from './output-sink.js';
import { outputStyle } from './output-style.js';
import { printTrouble } from './print-trouble.js';
import { readOptionsOf } from './reading-options.js';
import { UsageError } from './usage-error.js';

/** Carries out `parley code`: documents in, events out, in one order; what fails is named and the rest goes on. */
export async function runCode(given: readonly string[], flags: CodeFlags): Promise<ExitCode> {
  const inputs = inputsOf(given, 'code');
  const isOutputOnTerminal = flags.output === undefined && process.stdout.isTTY === true;
  const name = flags.format ?? (isOutputOnTerminal ? 'table' : 'jsonl');
  const format = reportFormats.find((one) => one.name === name);
  if (format === undefined) throw new UsageError(`there is no format "${name}"`);
  const job = { coder: flags.coder, format: name, style: outputStyle(flags.output !== undefined) };

  const started = performance.now();
  const sink = await openSink(flags.output);
  const progress = await createProgress(inputs, isOutputOnTerminal);
  const count = { documents: 0, events: 0, failures: 0 };
  await sink.write(format.header);
  for await (const outcome of codeInOrder(readDocuments(inputs, readOptionsOf(flags)), job, flags.jobs)) {
    if (outcome.ok) {
      count.documents += 1;
      count.events += outcome.events;
      await sink.write(outcome.output);
    } else {
      count.failures += 1;
      progress.interrupt(() => printTrouble(outcome.input, outcome.message));
    }
    progress.step(outcome.ok ? outcome.events : 0);
  }
  progress.stop();
  await sink.close();
  if (process.stderr.isTTY) process.stderr.write(`${summary(count, performance.now() - started)}\n`);
  return count.failures > 0 ? exitCode.trouble : exitCode.done;
}

function summary(
  count: { readonly documents: number; readonly events: number; readonly failures: number },
  milliseconds: number,
): string {
  return [
    countOf(count.documents, 'document'),
    countOf(count.events, 'event'),
    ...(count.failures > 0 ? [`${count.failures} not read`] : []),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(' · ');
}
