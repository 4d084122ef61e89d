import { get as httpGet, type IncomingMessage } from 'node:http';
import { parseArgs } from 'node:util';
import { ledgerRules, lineRules } from '../src/cli/ledger-rules.js';
import { addDocument } from '../src/ledger/add-document.js';
import { createRun } from '../src/ledger/runs.js';
import { useLedger } from '../src/ledger/use-ledger.js';
import { usersFileOf } from '../src/server/access/access-database.js';
import { openAccess } from '../src/server/access/open-access.js';
import { createServer } from '../src/server/create-server.js';
import { listen } from '../src/server/listen.js';
import { knownHosts } from '../src/server/safety/known-hosts.js';
import { newLedgerFile } from '../tests/support/ledger-story.js';
import { generateReadings } from './generate-readings.js';

// npm run bench:server -- [--ledger FILE] [--reports 1000] [--rate 200] [--seconds 10] [--streams 500] [--json] [--check]
const { values } = parseArgs({
  options: {
    ledger: { type: 'string' },
    reports: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '10' },
    streams: { type: 'string', default: '500' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const [rate, seconds, streams] = [values.rate, values.seconds, values.streams].map(Number) as [
  number,
  number,
  number,
];
/** Milliseconds that ninety-nine of a hundred answers may take. */
const limit = 250;
const now = () => new Date().toISOString();

const file = values.ledger ?? (await generatedLedger(Number(values.reports)));
const refuse = async () =>
  ({ ok: false, code: 'not-measured', message: 'coding is measured elsewhere' }) as const;
const server = await createServer({
  ledger: { file, now },
  deriver: ledgerRules.deriver,
  lineRules,
  texts: { read: refuse, close: async () => {} },
  version: 'bench',
  access: openAccess({ file: usersFileOf(file), now, local: 'bench' }),
  board: null,
  origin: null,
  hosts: knownHosts([]),
  log: (error) => console.error(error),
});
const listening = await listen(server, '127.0.0.1', 0);
const url = `http://127.0.0.1:${listening.port}`;

const open = await Promise.all(Array.from({ length: streams }, () => openStream(`${url}/api/stream`)));
const paths = await pathsToAsk();
// The first of each question pays for working it out; what is measured is many people looking at one ledger.
const cold = await timesOf(paths, (path) => ask(path));
const times: number[] = [];
let failed = 0;
const started = performance.now();
await Promise.all(
  Array.from({ length: rate * seconds }, async (_, index) => {
    const due = started + (index * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const path = paths[index % paths.length] ?? '/api/status';
    // From when it was due: a server that falls behind is not let off.
    const isGood = await ask(path);
    times.push(performance.now() - due);
    if (!isGood) failed += 1;
  }),
);
const took = (performance.now() - started) / 1000;
for (const stream of open) stream.destroy();
await listening.close();

times.sort((a, b) => a - b);
const quantile = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
const measured = {
  streams: open.length,
  requests: times.length,
  perSecond: Math.round(times.length / took),
  failed,
  median: quantile(0.5),
  p99: quantile(0.99),
  slowest: quantile(1),
  firstAnswers: cold,
};
process.stdout.write(
  values.json
    ? `${JSON.stringify(measured)}\n`
    : `${measured.requests} requests at ${measured.perSecond}/s with ${streams} open streams: median ${measured.median} ms, p99 ${measured.p99} ms, slowest ${measured.slowest} ms, ${failed} failed\n${Object.entries(
        cold,
      )
        .map(([path, time]) => `  first ${path}: ${time} ms`)
        .join('\n')}\n`,
);
if (values.check && (measured.p99 > limit || failed > 0 || open.length < streams)) process.exitCode = 1;

async function generatedLedger(reports: number): Promise<string> {
  const made = newLedgerFile();
  await useLedger({ file: made, access: 'write', now }, async (ledger) => {
    const run = createRun('bench', 'parley/bench generated');
    for (const reading of generateReadings(reports / 5)) await addDocument(ledger, reading, run, ledgerRules);
  });
  return made;
}

/** What people ask: the board, lines, lists, records, searches. */
async function pathsToAsk(): Promise<readonly string[]> {
  const json = async (path: string) => (await fetch(url + path)).json();
  const { items } = (await json('/api/events?limit=20')) as {
    readonly items: readonly { readonly id: string }[];
  };
  const { lines } = (await json('/api/lines')) as { readonly lines: readonly { readonly key: string }[] };
  return [
    '/api/lines',
    '/api/status',
    '/api/events',
    '/api/events?party=NOR',
    '/api/threads',
    '/api/changes',
    '/api/sources',
    '/api/documents',
    '/api/search?q=lemba',
    ...lines.slice(0, 10).map(({ key }) => `/api/lines/${key}`),
    ...items.map(({ id }) => `/api/events/${id}`),
  ];
}

async function ask(path: string): Promise<boolean> {
  const answer = await fetch(url + path);
  await answer.arrayBuffer();
  return answer.ok;
}

async function timesOf(
  asked: readonly string[],
  work: (path: string) => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const path of asked) {
    const begun = performance.now();
    await work(path);
    found[path.replace(/e[a-z2-7]{11}$/, '{id}')] = Math.round(performance.now() - begun);
  }
  return found;
}

/** A stream that has said hello. */
function openStream(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpGet(address, { agent: false }, (answer) => {
      answer.once('data', () => resolve(answer));
      answer.on('error', () => {});
    }).on('error', reject);
  });
}
