import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { useLedger } from '../src/ledger/use-ledger.js';
import { addReadings, withoutWaiting } from './add-readings.js';
import { generateReadings } from './generate-readings.js';
import { secondsOf } from './seconds-of.js';

// npm run bench:ledger -- [--reports 100000] [--json] [--check]
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const reportsEach = 5;
/** Documents whose times are compared at each size; the median of them counts. */
const sample = 200;
const sizes = [1_000, 10_000, 100_000].filter((size) => size <= Number(values.reports));
const commands = [
  ['events', '--party', 'NOR', '--since', '2012-01-01'],
  ['threads'],
  ['threads', '--unanswered'],
  ['search', 'lemba'],
  ['documents'],
];
const file = join(mkdtempSync(join(tmpdir(), 'parley-bench-')), 'parley.db');

/** What was measured when the ledger held so many reports. */
interface Measured {
  readonly reports: number;
  readonly megabytes: number;
  /** Milliseconds of processor time to add one document, already coded: other work on the machine does not count. */
  readonly add: number;
  /** Seconds that a whole command takes, the start of the process included. */
  readonly commands: Readonly<Record<string, number>>;
}

const options = { file, access: 'write', now: () => new Date().toISOString() } as const;
const readings = generateReadings((sizes.at(-1) ?? 0) / reportsEach + sample);
const measured: Measured[] = [];
let empty = Number.NaN;
let documents = 10 + sample;

await useLedger(options, async (ledger) => {
  // The very first pay for loading and for empty caches.
  await addReadings(ledger, readings, 10);
  empty = await addReadings(ledger, readings, sample);
});
for (const reports of sizes) {
  const add = await useLedger(options, async (ledger) => {
    await withoutWaiting(ledger, () =>
      addReadings(ledger, readings, reports / reportsEach - documents - sample),
    );
    documents = reports / reportsEach;
    return addReadings(ledger, readings, sample);
  });
  const timed = commands.map((command) => [command.join(' '), secondsOf(command, file)] as const);
  measured.push({
    reports,
    megabytes: statSync(file).size / 1e6,
    add,
    commands: Object.fromEntries(timed),
  });
  if (!values.json) print(measured.at(-1));
}

function print(one: Measured | undefined): void {
  if (one === undefined) return;
  console.log(`${one.reports} reports · ${one.megabytes.toFixed(0)} MB`);
  console.log(
    `  add a document  ${one.add.toFixed(1)} ms, ${(one.add / empty).toFixed(2)} of an empty ledger`,
  );
  for (const [command, seconds] of Object.entries(one.commands)) {
    console.log(`  ${command.padEnd(40)} ${seconds.toFixed(2)} s`);
  }
}

if (values.json) console.log(JSON.stringify({ empty, measured }, null, 2));

if (values.check) {
  const limits: { readonly addOverEmpty: number; readonly commandSeconds: number } = JSON.parse(
    readFileSync(new URL('./ledger-limits.json', import.meta.url), 'utf8'),
  );
  const breaches = measured.flatMap(({ reports, add, commands: timed }) => [
    ...(add / empty > limits.addOverEmpty
      ? [`adding at ${reports} takes ${(add / empty).toFixed(2)} times as long`]
      : []),
    ...Object.entries(timed)
      .filter(([, seconds]) => seconds > limits.commandSeconds)
      .map(([command, seconds]) => `${command} at ${reports} takes ${seconds.toFixed(2)} s`),
  ]);
  for (const breach of breaches) console.error(`bench: ${breach}`);
  if (breaches.length > 0) process.exitCode = 1;
}
