import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jsonOf } from './support/json-of.js';
import { newLedgerFile } from './support/ledger-story.js';
import { runParley } from './support/run-parley.js';

// Each test runs several commands, one process each.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ledger = newLedgerFile();
const parley = (...parameters: readonly string[]) => runParley([...parameters, '--ledger', ledger]);
let server: ChildProcess | undefined;

/** Starts a server; gives its address and what it says. */
async function serve(
  ...parameters: readonly string[]
): Promise<{ readonly url: string; readonly said: string }> {
  const args = ['dist/cli/main.js', 'serve', '--ledger', ledger, '--no-board', '--port', '0', ...parameters];
  const child = spawn(process.execPath, args);
  server = child;
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [url]: [Buffer] = (await once(child.stdout, 'data')) as [Buffer];
  await vi.waitFor(() => expect(said).toContain('Ctrl+C ends'));
  return { url: url.toString().trim(), said };
}

/** How it ends when it is told to: its exit code, or else the signal that it died of. */
async function stop(): Promise<number | string | null> {
  if (server === undefined) return null;
  server.kill('SIGTERM');
  const [code, signal]: [number | null, string | null] = (await once(server, 'exit')) as [
    number | null,
    string | null,
  ];
  server = undefined;
  return code ?? signal;
}

beforeAll(async () => {
  expect((await parley('read', '--coder', 'lexicon', 'examples/02-ankara-wire.txt')).code).toBe(0);
});
afterAll(() => {
  server?.kill();
});

test('on this machine it starts without users, says who everybody is, and ends when told', async () => {
  const { url, said } = await serve();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(said).toContain('no users are set up: whoever uses this machine is its admin');
  expect((await jsonOf(await fetch(`${url}/api/status`))).documents).toBe(1);
  const text = 'Sergei Lavrov spoke by phone with Mevlut Cavusoglu on Friday.';
  const read = await fetch(`${url}/api/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, date: '2022-10-21' }),
  });
  expect((await jsonOf(read)).events).toMatchObject([{ type: 'CONSULT' }]);
  expect(await stop()).toBe(0);
});

test('told to end while its threads still load, it ends well', async () => {
  for (const wait of [0, 40, 120, 250]) {
    await serve();
    await setTimeout(wait);
    expect(await stop()).toBe(0);
  }
});

test('lines and changes are answered by threads of their own, and anew when the ledger has grown', async () => {
  const { url } = await serve();
  const json = async (path: string) => jsonOf(await fetch(url + path));
  const before = await json('/api/lines');
  expect(before).toMatchObject({ asOf: '2022-10-12' });
  expect((await json('/api/changes')).asOf).toBe('2022-10-12');
  expect(await (await fetch(`${url}/api/lines.md`)).text()).toContain('# Lines as of 2022-10-12');
  expect(await (await fetch(`${url}/feeds/changes.json`)).json()).toMatchObject({
    title: 'Parley · Changes',
  });
  const wrong = await fetch(`${url}/api/lines?party=RUS~`);
  expect(wrong.status).toBe(400);
  expect((await jsonOf(wrong)).error.code).toBe('bad-line');
  expect((await parley('read', '--coder', 'lexicon', 'examples/08-bissau-kyiv-wire.html')).code).toBe(0);
  const after = await json('/api/lines');
  expect(after.asOf > before.asOf).toBe(true);
  expect(after.lines.length).toBeGreaterThan(before.lines.length);
  expect(await stop()).toBe(0);
});

test("the bundled examples are read and served without a ledger of one's own", async () => {
  const args = ['dist/cli/main.js', 'serve', '--examples', '--no-board', '--port', '0'];
  const child = spawn(process.execPath, args);
  server = child;
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  await vi.waitFor(() => expect(out).toMatch(/^http:\/\/\S+$/m), { timeout: 60_000 });
  const [url] = /^http:\/\/\S+$/m.exec(out) ?? [];
  expect((await jsonOf(await fetch(`${url}/api/status`))).documents).toBeGreaterThan(9);
  expect(await stop()).toBe(0);
});

test('where others can reach it, it does not start without users', async () => {
  const { code, err } = await parley('serve', '--host', '0.0.0.0', '--no-board');
  expect(code).toBe(2);
  expect(err).toBe(
    'parley: others can reach 0.0.0.0: add a user first (parley users add NAME --role admin), or stay on 127.0.0.1\n',
  );
});

test('users are added, listed and revoked; with users everybody logs in', async () => {
  const add = (input: string, ...parameters: readonly string[]) =>
    runParley(['users', 'add', ...parameters, '--ledger', ledger], input);
  expect((await add('short\n', 'ida')).err).toContain('12 to 200 characters');
  expect(await add('a long enough word\n', 'ida', '--role', 'admin')).toMatchObject({ code: 0, err: '' });
  expect((await add('a long enough word\n', 'ida')).err).toContain('there is a user "ida" already');
  const { out: token } = await add('', 'robot', '--token');
  expect(token).toMatch(/^parley_[\w-]{43}\n$/);
  const { out } = await parley('users', 'list', '--json');
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { name: 'ida', role: 'admin', tokens: 0 },
    { name: 'robot', role: 'reader', tokens: 1 },
  ]);
  const { url } = await serve('--host', '0.0.0.0');
  const { port } = new URL(url);
  const status = async (headers: Record<string, string>) =>
    (await fetch(`http://127.0.0.1:${port}/api/status`, { headers })).status;
  const authorization = `Bearer ${token.trim()}`;
  expect(await status({})).toBe(401);
  expect(await status({ authorization })).toBe(200);
  expect((await parley('users', 'revoke', 'robot')).code).toBe(0);
  expect(await status({ authorization })).toBe(401);
  expect(await stop()).toBe(0);
});

test('a ledger, port or board that is not there is named', async () => {
  const none = await runParley(['serve', '--no-board', '--ledger', 'nowhere.db']);
  expect(none).toMatchObject({ code: 1, out: '' });
  expect(none.err).toContain('nowhere.db: there is no ledger');
  expect((await parley('serve', '--port', 'x')).code).toBe(2);
  expect((await runParley(['users', 'add', 'ida', '--token', '--ledger', 'nowhere.db'])).err).toContain(
    'no ledger',
  );
  expect(existsSync('nowhere.db.users')).toBe(false);
});
