import { CommanderError } from 'commander';
import { ParleyError } from '../errors.js';
import { createProgram } from './create-program.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { printTrouble } from './print-trouble.js';
import { UsageError } from './usage-error.js';

/** Runs one command line. Commands set `process.exitCode` themselves; resolves to what the process is to end with. */
export async function runCli(parameters: readonly string[]): Promise<ExitCode | number> {
  endQuietlyWithReader();
  const program = createProgram();
  if (parameters.length === 0) {
    program.outputHelp({ error: true });
    return exitCode.misuse;
  }
  try {
    await program.parseAsync([...parameters], { from: 'user' });
    return Number(process.exitCode ?? exitCode.done);
  } catch (error) {
    // Commander has printed its own message already: help and version end well, all else is misuse.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.misuse;
    if (!(error instanceof ParleyError)) throw error;
    printTrouble(null, error.message);
    return error instanceof UsageError ? exitCode.misuse : exitCode.trouble;
  }
}

/** A reader that has seen enough (`| head`) is no failure: stop without a word. */
function endQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
