import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFigures } from './detectors/check-figures.js';
import { detectorTable } from './detectors/detector-table.js';
import { measureAll } from './detectors/measure-all.js';
import { printThresholds } from './detectors/print-thresholds.js';
import { tuneThresholds } from './detectors/tune-thresholds.js';

// npm run bench:detectors -- [--dyads N] [--seed N] [--json] [--check]
// npm run bench:detectors -- --tune [--dyads N]    finds the thresholds anew (about five minutes with 1,500)
const { values } = parseArgs({
  options: {
    dyads: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    tune: { type: 'boolean', default: false },
  },
});
const dyads = Number(values.dyads);
const seed = Number(values.seed);

if (values.tune) {
  const command = `npm run bench:detectors -- --tune --dyads ${dyads} --seed ${seed}`;
  const file = new URL('../data/changes/thresholds.yml', import.meta.url);
  writeFileSync(file, printThresholds(tuneThresholds(dyads, seed), command));
} else {
  const measured = measureAll(dyads, seed);
  console.log(values.json ? JSON.stringify(measured, null, 2) : detectorTable(measured));
  if (values.check) {
    const breaches = checkFigures(measured);
    for (const breach of breaches) console.error(`bench: ${breach}`);
    if (breaches.length > 0) process.exitCode = 1;
  }
}
