import type { Command } from 'commander';
import { exitCode } from './exit-code.js';
import { addReadingOptions, type ReadingFlags, readOptionsOf } from './reading-options.js';

interface TextFlags extends ReadingFlags {
  readonly json?: boolean;
}

/** Adds `parley text`: what Parley reads in a document, before any coding. */
export function registerTextCommand(program: Command): void {
  const command = program
    .command('text')
    .description('print the plain text of documents, as every offset in an event counts it')
    .argument('<input...>', 'files, folders, http(s) addresses, or - for standard input')
    .option('--json', 'one JSON object a document, with its metadata, instead of the bare text');
  addReadingOptions(command).action(async (inputs: readonly string[], flags: TextFlags) => {
    const { asJsonLine, asText, printTexts } = await import('./print-texts.js');
    const format = flags.json ? asJsonLine : asText;
    const failures = await printTexts(inputs, readOptionsOf(flags), format, process.stdout, process.stderr);
    if (failures > 0) process.exitCode = exitCode.trouble;
  });
}
