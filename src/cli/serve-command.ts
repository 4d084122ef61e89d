import { type Command, InvalidArgumentError } from 'commander';
import { coderOption } from './coder-option.js';
import { ledgerOption } from './ledger-option.js';

/** What the options of `parley serve` parse to. */
export interface ServeFlags {
  readonly ledger: string;
  readonly host: string;
  readonly port: number;
  readonly origin?: string;
  readonly board: boolean;
  readonly examples?: boolean;
  readonly coder: string;
}

const examples = `
Examples:
  $ parley serve                                 the board of parley.db at http://127.0.0.1:8470
  $ parley users add ida --role admin            before others may reach it
  $ parley serve --host 0.0.0.0 --origin https://talks.example.org`;

/** Adds `parley serve`. */
export function registerServeCommand(program: Command): void {
  program
    .command('serve')
    .description('open a ledger in the browser: the board, its API and its feeds')
    .addOption(ledgerOption())
    .option('--host <address>', 'where to listen; other than this machine only with users', '127.0.0.1')
    .option('--port <number>', 'where to listen; 0: any that is free', parsePort, 8470)
    .option('--origin <address>', 'under which people reach it, when a proxy stands before it', parseOrigin)
    .option('--examples', 'the examples that come with Parley, in a ledger that goes when the server ends')
    .option('--no-board', 'the API and feeds alone')
    .addOption(coderOption())
    .addHelpText('after', examples)
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import('./run-serve.js');
      process.exitCode = await runServe(flags);
    });
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('write a number from 0 to 65535.');
  }
  return port;
}

function parseOrigin(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new InvalidArgumentError('write an address such as https://talks.example.org.');
  }
  return new URL(value).origin;
}
