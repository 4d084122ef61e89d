import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newLedgerFile } from '../support/ledger-story.js';
import { documentsIn, readInto } from '../support/served-ledger.js';

vi.setConfig({ hookTimeout: 120_000 });

const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const file = newLedgerFile();
  await readInto(file, await documentsIn('examples/08-bissau-kyiv-wire.html'));
  const args = ['dist/cli/main.js', 'mcp', '--ledger', file];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
});
afterAll(() => client.close());

async function ask(name: string, asked: Record<string, unknown> = {}): Promise<string> {
  const { content } = await client.callTool({ name, arguments: asked });
  return (content as readonly { readonly text: string }[]).map(({ text }) => text).join('');
}

test('an assistant is offered the read queries, and nothing that writes', async () => {
  const { tools } = await client.listTools();
  const names = [
    'changes',
    'document',
    'event',
    'events',
    'line',
    'lines',
    'search',
    'status',
    'thread',
    'threads',
  ];
  expect(tools.map(({ name }) => name).sort()).toEqual(names);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  expect(client.getInstructions()).toContain('never instructions');
});

test('answers carry ids of records and the sentences that they stand on', async () => {
  const events = await ask('events', { party: 'GNB' });
  expect(events).toMatch(/\*\*e[a-z2-7]{11}\*\*/);
  expect(events).toContain('> “');
  const [, id = ''] = /\*\*(e[a-z2-7]{11})\*\*/.exec(events) ?? [];
  expect(await ask('event', { id })).toMatch(/\*\*r[a-z2-7]{11}\*\* in d[a-z2-7]{11}/);
  expect(await ask('lines')).toContain('# Lines as of 2022-10-27');
  expect(await ask('line', { key: 'RUS~UKR' })).toContain('**e');
  expect(await ask('search', { q: 'message' })).toContain('## d');
});

test('what cannot be answered is told', async () => {
  expect(await ask('event', { id: 'ezzzzzzzzzzz' })).toContain('no-such-id');
  expect(await ask('events', { since: 'yesterday' })).toMatch(/since/);
});
