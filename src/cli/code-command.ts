import { type Command, InvalidArgumentError, Option } from 'commander';
import { reportFormats } from '../reports/report-formats.js';
import { coderOption } from './coder-option.js';
import { addReadingOptions, type ReadingFlags } from './reading-options.js';

/** What the options of `parley code` parse to. */
export interface CodeFlags extends ReadingFlags {
  readonly format?: string;
  readonly coder: string;
  readonly jobs: number;
  readonly output?: string;
}

const examples = `
Examples:
  $ parley code article.txt                            a table on a terminal, JSON lines in a pipeline
  $ parley code --format csv --output events.csv news/ every document of a folder
  $ parley code https://example.org/statement          a page of the web
  $ cat wire.jsonl | parley code --jobs 2 | jq .type   as a filter`;

/** Adds `parley code`. */
export function registerCodeCommand(program: Command): void {
  const formats = reportFormats.map((format) => `${format.name}: ${format.description}`).join('; ');
  const command = program
    .command('code')
    .description('find who did what to whom in documents, and print the events')
    .argument(
      '[input...]',
      'files, folders, http(s) addresses, or - for standard input (the default in a pipeline)',
    )
    .addOption(
      new Option('--format <name>', `${formats} (table on a terminal, else jsonl)`).choices(
        reportFormats.map((format) => format.name),
      ),
    )
    .addOption(coderOption())
    .option(
      '--jobs <number>',
      'worker threads; the order of the output stays that of the input',
      parseJobs,
      1,
    )
    .option('--output <file>', 'write there instead of standard output, whole or not at all');
  addReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (inputs: readonly string[], flags: CodeFlags) => {
      const { runCode } = await import('./run-code.js');
      process.exitCode = await runCode(inputs, flags);
    });
}

/** Reads the number of `--jobs`. */
export function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) {
    throw new InvalidArgumentError('write a whole number from 1 to 64.');
  }
  return jobs;
}
