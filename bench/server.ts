import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { useLedger } from '../src/ledger/use-ledger.js';
import { newLedgerFile } from '../tests/support/ledger-story.js';
import { addReadings, withoutWaiting } from './add-readings.js';
import { generateReadings } from './generate-readings.js';
import { measureLoad, openStream, timeOf } from './server-load.js';
import { measurePaint } from './server-paint.js';
import { startServer } from './server-process.js';

// npm run bench:server -- [--ledger FILE] [--reports 100000] [--rate 200] [--seconds 60] [--streams 500] [--json] [--check]
// A ledger of 528 lines is made first, which takes minutes; --ledger takes one that is there (bench:lines --ledger keeps its own).
const { values } = parseArgs({
  options: {
    ledger: { type: 'string' },
    reports: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    streams: { type: 'string', default: '500' },
    program: { type: 'string', default: fileURLToPath(new URL('../dist/cli/main.js', import.meta.url)) },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const [rate, seconds, streams] = [values.rate, values.seconds, values.streams].map(Number) as [
  number,
  number,
  number,
];
const parties = 33;
const reportsEach = 5;
/** Milliseconds: what the slowest may take. */
const limits = { p99: 250, filter: 200, lamps: 1000 };
/** One in so many requests asks what nobody asked before. */
const fresh = 200;
/** Seconds that a server has to get ready before people come. */
const warmUp = 5;

const file = values.ledger ?? (await generatedLedger(Number(values.reports)));
const server = await startServer(values.program, file);
try {
  const { url } = server;
  await new Promise((resolve) => setTimeout(resolve, warmUp * 1000));
  const paints = await measurePaint(url, 5);
  const paths = await pathsToAsk(url);
  const first = await timesOf(url, paths);
  const filters = await timesOf(url, filterPaths());
  const open = await Promise.all(Array.from({ length: streams }, () => openStream(`${url}/api/stream`)));
  const before = server.cpu();
  const load = await measureLoad(
    Array.from({ length: rate * seconds }, (_, index) => url + pathAt(paths, index)),
    rate,
  );
  const busy = (server.cpu() - before) / seconds;
  for (const stream of open) stream.destroy();
  const measured = {
    ledger: await sizeOf(file),
    paints,
    first,
    filters,
    load: { ...load, streams: open.length, busy },
    memory: server.memory(),
  };
  process.stdout.write(values.json ? `${JSON.stringify(measured)}\n` : `${inWords(measured)}\n`);
  const slowest = (times: Readonly<Record<string, number>>) => Math.max(...Object.values(times));
  const breaches = [
    ...(load.p99 > limits.p99 ? [`p99 is ${load.p99} ms`] : []),
    ...(load.failed > 0 ? [`${load.failed} requests failed`] : []),
    ...(slowest(filters) > limits.filter ? [`a filter takes ${slowest(filters)} ms`] : []),
    ...(paints !== null && median(paints.map(({ lamps }) => lamps)) > limits.lamps
      ? [`lamps take ${median(paints.map(({ lamps }) => lamps))} ms to be painted`]
      : []),
  ];
  if (values.check && breaches.length > 0) {
    for (const breach of breaches) console.error(`bench: ${breach}`);
    process.exitCode = 1;
  }
} finally {
  await server.close();
}

function inWords({
  ledger,
  paints,
  first,
  filters,
  load,
  memory,
}: {
  readonly ledger: { readonly reports: number; readonly lines: number };
  readonly paints: Awaited<ReturnType<typeof measurePaint>>;
  readonly first: Readonly<Record<string, number>>;
  readonly filters: Readonly<Record<string, number>>;
  readonly load: Awaited<ReturnType<typeof measureLoad>> & {
    readonly streams: number;
    readonly busy: number;
  };
  readonly memory: number;
}): string {
  const rows = (times: Readonly<Record<string, number>>) =>
    Object.entries(times).map(([path, time]) => `  ${path.padEnd(56)} ${time} ms`);
  return [
    `${ledger.reports} reports, ${ledger.lines} lines; the server holds ${memory} MB`,
    paints === null
      ? 'no browser: paint is not measured'
      : `board painted in a fresh browser: frame ${median(paints.map((one) => one.first))} ms, lamps ${paints.map(({ lamps }) => lamps).join(', ')} ms`,
    'first answers',
    ...rows(first),
    'filters that nobody asked for before',
    ...rows(filters),
    `${load.requests} requests at ${load.perSecond}/s with ${load.streams} open streams: median ${load.median} ms, p99 ${load.p99} ms, slowest ${load.slowest} ms, ${load.failed} failed; ${load.busy.toFixed(2)} cores busy in the server`,
  ].join('\n');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function generatedLedger(reports: number): Promise<string> {
  const made = newLedgerFile();
  const options = { file: made, access: 'write', now: () => new Date().toISOString() } as const;
  await useLedger(options, (ledger) =>
    withoutWaiting(ledger, () =>
      addReadings(ledger, generateReadings(reports / reportsEach, 1, parties), reports / reportsEach),
    ),
  );
  return made;
}

async function sizeOf(ledger: string): Promise<{ readonly reports: number; readonly lines: number }> {
  const options = { file: ledger, access: 'read', now: () => new Date().toISOString() } as const;
  return useLedger(options, async ({ queries }) => {
    const { reports } = await queries
      .selectFrom('reports')
      .select(({ fn }) => fn.countAll<number>().as('reports'))
      .executeTakeFirstOrThrow();
    const { lines } = await queries
      .selectFrom('line_acts')
      .select(({ fn }) => fn.count<number>('line').distinct().as('lines'))
      .executeTakeFirstOrThrow();
    return { reports, lines };
  });
}

/** What people ask: the board, lines, lists, records, searches. */
async function pathsToAsk(url: string): Promise<readonly string[]> {
  const json = async (path: string) => (await fetch(url + path)).json();
  const { items } = (await json('/api/events?limit=20')) as {
    readonly items: readonly { readonly id: string }[];
  };
  const { lines } = (await json('/api/lines?known=now')) as {
    readonly lines: readonly { readonly key: string }[];
  };
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

/** What the filters of the board ask, each for the first time. */
function filterPaths(): readonly string[] {
  return [
    'level=leaders',
    'level=foreign%20ministers',
    'direct=true',
    'party=USA',
    'party=USA,RUS,CHN&level=envoys',
    'level=officials&direct=true',
    'compare=2020-01-01',
    'asOf=2021-06-30',
    'asOf=2021-06-30&level=leaders',
    'asOf=2019-03-01&compare=2018-03-01',
  ].map((query) => `/api/lines?${query}`);
}

/** The path of a request: of those that many ask, and now and then the board of a day that nobody looked at yet. */
function pathAt(paths: readonly string[], index: number): string {
  if (index % fresh !== fresh - 1) return paths[index % paths.length] ?? '/api/status';
  const day = new Date(Date.UTC(2016, 0, 1) + Math.floor(index / fresh) * 86_400_000);
  return `/api/lines?asOf=${day.toISOString().slice(0, 10)}`;
}

async function timesOf(url: string, asked: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const path of asked) {
    const { time } = await timeOf(url + path);
    found[path.replace(/e[a-z2-7]{11}$/, '{id}')] = Math.round(time);
  }
  return found;
}
