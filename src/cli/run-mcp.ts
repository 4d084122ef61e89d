import { once } from 'node:events';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createToolServer } from '../server/mcp/create-tool-server.js';
import { openReader } from '../server/reading/open-reader.js';
import { readingContext } from '../server/reading/reading-context.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { ledgerRules, lineRules } from './ledger-rules.js';
import { parleyVersion } from './parley-version.js';

/** Carries out `parley mcp`, until standard input ends. Standard output belongs to the protocol. */
export async function runMcp(flags: { readonly ledger: string }): Promise<ExitCode> {
  const { file, now } = ledgerOptionsOf(flags, 'read');
  const reader = await openReader({ file, now });
  const context = readingContext(reader, {
    deriver: ledgerRules.deriver,
    lineRules,
    version: parleyVersion(),
  });
  const server = createToolServer(context);
  const ended = once(process.stdin, 'end');
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  await reader.close();
  return exitCode.done;
}
