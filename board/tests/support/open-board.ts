import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const parley = join(root, 'dist/cli/main.js');

/** Debian's Chromium; another with PARLEY_CHROMIUM. */
const executablePath = process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium';

/** A server over a ledger of its own, and a browser. */
export interface OpenBoard {
  readonly url: string;
  readonly browser: Browser;
  /** Runs `parley` on the ledger, as another person at the same machine would. */
  readonly parley: (...words: readonly string[]) => string;
  readonly close: () => Promise<void>;
}

/** Reads the bundled examples into a new ledger, serves it, and starts a browser. */
export async function openBoard(): Promise<OpenBoard> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-board-'));
  const ledger = join(folder, 'parley.db');
  const run = (...words: readonly string[]) =>
    execFileSync(process.execPath, [parley, ...words, '--ledger', ledger], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run('read', 'examples');
  const server = spawn(process.execPath, [parley, 'serve', '--ledger', ledger, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(server);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  return {
    url,
    browser,
    parley: run,
    close: async () => {
      await browser.close();
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server prints its address as its first line; when it ends before, what it said on standard error is the reason. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let trouble = '';
    server.stderr?.on('data', (data: Buffer) => {
      trouble += data.toString();
    });
    server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', (code) => reject(new Error(`parley serve ended with ${code}: ${trouble}`)));
  });
}
