import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { useLedger } from '../src/ledger/use-ledger.js';
import { addReadings, withoutWaiting } from './add-readings.js';
import { generateReadings } from './generate-readings.js';
import { secondsOf } from './seconds-of.js';

// npm run bench:lines -- [--reports 100000] [--ledger FILE] [--json] [--check]
// A ledger of 528 lines is made in a temporary folder, which takes minutes; --ledger keeps it in a file, and a file that is there
// is measured again without being filled.
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100000' },
    ledger: { type: 'string' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const parties = 33;
const reportsEach = 5;
/** Documents whose times are compared; the median of them counts. */
const sample = 200;
const wanted = Number(values.reports) / reportsEach;
const now = () => new Date().toISOString();
const file = values.ledger ?? temporary('full');

const commands = [
  ['lines', '--json'],
  ['lines', '--compare', '2020-01-01'],
  ['line', 'USA', 'RUS', '--json'],
  ['line', 'NOR', 'OMN'],
  ['changes', '--json'],
  ['changes', '--since', '2022-01-01'],
];

function temporary(name: string): string {
  return join(mkdtempSync(join(tmpdir(), `parley-bench-${name}-`)), 'parley.db');
}

/** Fills a ledger up to so many documents; gives the milliseconds of processor time to add one more. */
async function measureAdding(ledgerFile: string, fillTo: number): Promise<number> {
  return useLedger({ file: ledgerFile, access: 'write', now }, async (ledger) => {
    const { held } = await ledger.queries
      .selectFrom('documents')
      .select(({ fn }) => fn.countAll<number>().as('held'))
      .executeTakeFirstOrThrow();
    const readings = generateReadings(Math.max(fillTo, held) + sample, 1, parties);
    for (let skipped = 0; skipped < held; skipped++) readings.next();
    await withoutWaiting(ledger, () => addReadings(ledger, readings, fillTo - held));
    return addReadings(ledger, readings, sample);
  });
}

// The very first documents pay for loading and for empty caches.
const empty = await measureAdding(temporary('empty'), 10);
const full = await measureAdding(file, wanted);
const { lines } = await useLedger({ file, access: 'read', now }, ({ queries }) =>
  queries
    .selectFrom('line_acts')
    .select(({ fn }) => fn.count<number>('line').distinct().as('lines'))
    .executeTakeFirstOrThrow(),
);
const timed = commands.map((command) => ({
  command: command.join(' '),
  seconds: secondsOf(command, file),
}));

if (values.json) {
  console.log(JSON.stringify({ reports: wanted * reportsEach, lines, empty, full, timed }, null, 2));
} else {
  console.log(`${wanted * reportsEach} reports, ${lines} lines`);
  console.log(`  add a document  ${full.toFixed(1)} ms, ${(full / empty).toFixed(2)} of an empty ledger`);
  for (const { command, seconds } of timed) console.log(`  ${command.padEnd(40)} ${seconds.toFixed(2)} s`);
}

if (values.check) {
  const limits: {
    readonly addOverEmpty: number;
    readonly lineSeconds: number;
    readonly linesSeconds: number;
    readonly changesSeconds: number;
  } = JSON.parse(readFileSync(new URL('./ledger-limits.json', import.meta.url), 'utf8'));
  const limitOf = new Map([
    ['line', limits.lineSeconds],
    ['lines', limits.linesSeconds],
    ['changes', limits.changesSeconds],
  ]);
  const breaches = [
    ...(full / empty > limits.addOverEmpty
      ? [`adding a document takes ${(full / empty).toFixed(2)} times as long as to an empty ledger`]
      : []),
    ...timed
      .filter(({ command, seconds }) => seconds > (limitOf.get(command.split(' ')[0] ?? '') ?? 0))
      .map(({ command, seconds }) => `${command} takes ${seconds.toFixed(2)} s`),
  ];
  for (const breach of breaches) console.error(`bench: ${breach}`);
  if (breaches.length > 0) process.exitCode = 1;
}
