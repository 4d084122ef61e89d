import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkRatios } from './check-ratios.js';
import type { Mix } from './generate-documents.js';
import type { Measurement, Task } from './measurement.js';
import { type Measurements, ratiosOf } from './ratios.js';
import { runTask } from './run-task.js';

// npm run bench -- [--quick] [--json] [--check] [--coder NAME]
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    coder: { type: 'string', default: 'lexicon' },
  },
});

const documents = values.quick ? 1500 : 4000;
const mixed: Mix = { documents, sentencesEach: 20, politicalShare: 0.1 };
const political: Mix = { ...mixed, documents: documents / 4, politicalShare: 1 };
// Short documents: this run is about their number.
const many: Mix = { documents: 5000, sentencesEach: 4, politicalShare: 0.25 };

const task = (engine: string, mix: Mix, jobs = 1): Task => ({ engine, jobs, mix });
const coder = values.coder;
const measurements: Measurements = {
  wink: await runTask(task('wink-nlp', mixed)),
  parley: await runTask(task(coder, mixed)),
  parleyTwo: await runTask(task(coder, mixed, 2)),
  winkPolitical: await runTask(task('wink-nlp', political)),
  parleyPolitical: await runTask(task(coder, political)),
  memory: await runTask(task(coder, many)),
};
const ratios = ratiosOf(measurements);

if (values.json) console.log(JSON.stringify({ measurements, ratios }, null, 2));
else printTable();

if (values.check) {
  const limits = JSON.parse(readFileSync(new URL('./limits.json', import.meta.url), 'utf8'));
  const breaches = checkRatios(ratios, limits);
  for (const breach of breaches) console.error(`bench: ${breach}`);
  if (breaches.length > 0) process.exitCode = 1;
}

function printTable(): void {
  const rows = Object.values(measurements).map(rowOf);
  const header = [
    'engine',
    'text',
    'documents/s',
    'sentences/s',
    'load s',
    'peak MB',
    'MB at 1/5',
    'MB at end',
  ];
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [header, ...rows]) {
    console.log(
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
  console.log();
  for (const [name, value] of Object.entries(ratios)) console.log(`${name.padEnd(22)} ${value.toFixed(2)}`);
}

function rowOf({ task, ...measured }: Measurement): readonly string[] {
  const { documents, sentencesEach, politicalShare } = task.mix;
  return [
    task.jobs > 1 ? `${task.engine} ×${task.jobs}` : task.engine,
    `${documents} × ${sentencesEach}, ${politicalShare * 100} % political`,
    measured.documentsPerSecond.toFixed(1),
    measured.sentencesPerSecond.toFixed(0),
    measured.loadSeconds.toFixed(1),
    measured.peakMegabytes.toFixed(0),
    measured.megabytesAtFifth.toFixed(0),
    measured.megabytesAtEnd.toFixed(0),
  ];
}
