import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { requireLedger } from '../ledger/require-ledger.js';
import { usersFileOf } from '../server/access/access-database.js';
import { hasUsers } from '../server/access/has-users.js';
import { openAccess } from '../server/access/open-access.js';
import { createServer } from '../server/create-server.js';
import { listen } from '../server/listen.js';
import { isLoopback, knownHosts } from '../server/safety/known-hosts.js';
import { warmUp } from '../server/workers/warm-up.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { ledgerRules, lineRules } from './ledger-rules.js';
import { openTextReader } from './open-text-reader.js';
import { openWorkers } from './open-workers.js';
import { parleyVersion } from './parley-version.js';
import { printTrouble } from './print-trouble.js';
import type { ServeFlags } from './serve-command.js';
import { toldToEnd } from './told-to-end.js';
import { UsageError } from './usage-error.js';
import { withExamples } from './with-examples.js';

/** Where the board is built to: beside `src` and `dist`, which lie at the same depth. */
const boardFolder = fileURLToPath(new URL('../../board/dist', import.meta.url));

/** Carries out `parley serve`, until it is told to stop. */
export async function runServe(flags: ServeFlags): Promise<ExitCode> {
  return flags.examples === true
    ? withExamples(flags.coder, (ledger) => serveLedger({ ...flags, ledger }))
    : serveLedger(flags);
}

async function serveLedger(flags: ServeFlags): Promise<ExitCode> {
  const { host, port, origin = null } = flags;
  const isLocal = isLoopback(host);
  const file = usersFileOf(flags.ledger);
  const isOpen = !hasUsers(file);
  if (isOpen && !isLocal) {
    throw new UsageError(
      `others can reach ${host}: add a user first (parley users add NAME --role admin), or stay on 127.0.0.1`,
    );
  }
  // Before the file of its users is opened: a slip in a name must not make users of nothing.
  requireLedger(flags.ledger);
  const { now } = ledgerOptionsOf(flags, 'read');
  const texts = openTextReader(flags.coder);
  const workers = openWorkers(flags.ledger);
  const server = await createServer({
    ledger: { file: flags.ledger, now },
    deriver: ledgerRules.deriver,
    lineRules,
    texts,
    workers,
    version: parleyVersion(),
    access: openAccess({ file, now, local: isLocal ? userInfo().username : null }),
    board: flags.board ? boardFolder : null,
    origin,
    hosts: knownHosts(isLocal ? (origin === null ? [] : [new URL(origin).hostname]) : null),
    log: (error) =>
      printTrouble('serve', error instanceof Error ? (error.stack ?? error.message) : String(error)),
  }).catch(async (error: unknown) => {
    await texts.close();
    await workers.close();
    throw error;
  });
  // Before it says that it is ready: whoever reads that may end it at once.
  const end = toldToEnd();
  const listening = await listen(server, host, port);
  const address = origin ?? `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}`;
  process.stdout.write(`${address}\n`);
  process.stderr.write(`${welcome(flags.ledger, isOpen)}\n`);
  // The board first. The coder takes a second or two to load: by the time somebody opens a record it is there.
  void warmUp(workers)
    .then(() => texts.read({ kind: 'text', text: 'Nothing yet.', date: null, source: null }))
    .catch(() => {});
  if (!isLocal && origin?.startsWith('https:') !== true) {
    printTrouble(
      null,
      'passwords travel in the clear: put a proxy with TLS before it, and name it with --origin',
    );
  }
  await end;
  await listening.close();
  return exitCode.done;
}

function welcome(ledger: string, isOpen: boolean): string {
  return isOpen
    ? `${ledger} · no users are set up: whoever uses this machine is its admin, as "${userInfo().username}" · Ctrl+C ends`
    : `${ledger} · log in as one of its users · Ctrl+C ends`;
}
