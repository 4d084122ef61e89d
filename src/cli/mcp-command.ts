import type { Command } from 'commander';
import { ledgerOption } from './ledger-option.js';

/** Adds `parley mcp`. */
export function registerMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description('answer an assistant about a ledger: Model Context Protocol on standard input and output')
    .addOption(ledgerOption())
    .action(async (flags: { readonly ledger: string }) => {
      const { runMcp } = await import('./run-mcp.js');
      process.exitCode = await runMcp(flags);
    });
}
