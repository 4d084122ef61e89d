import { readFile, writeFile } from 'node:fs/promises';
import { actOf, decodeStages } from '../src/coder/decode/decode-findings.js';
import { type DecodeWeights, loadDecodeWeights } from '../src/coder/decode/decode-weights.js';
import { type Draft, draftOf } from '../src/coder/decode/draft.js';
import { dataFolder } from '../src/data-folder.js';
import { figureAt } from '../src/evaluation/figure-at.js';
import { scorePredictions } from '../src/evaluation/score-predictions.js';
import { toEvents } from '../src/reports/to-events.js';
import { readGold } from './read-gold.js';

/**
 * Chooses the thresholds of a coder's decisions on hand-coded documents, one after the other, each where the measure that it
 * serves is best (docs/decoding.md): `npx tsx bench/choose-thresholds.ts GOLD_DIR [--coder model --model FOLDER --fold N]`.
 * Prints what it chose and writes it into `data/coder/`.
 */
const { kind, name, readings } = await readGold(
  'choose-thresholds.ts GOLD_DIR [--coder model --model FOLDER --fold N]',
);
const gold = readings.map((reading) => reading.gold);
let weights = loadDecodeWeights(name);

/** The drafts of each reading as a stage finds them. */
function draftsBefore(stage: string): readonly (readonly Draft[])[] {
  return readings.map(({ text, findings }) =>
    decodeStages
      .slice(0, positionOf(stage))
      .reduce((drafts, { run }) => run(drafts, { text, weights }), findings.map(draftOf) as readonly Draft[]),
  );
}

function positionOf(stage: string): number {
  return decodeStages.findIndex(({ name: other }) => other === stage);
}

/** The sum of some figures when the chain goes on from a stage with other weights. */
function measured(
  stage: string,
  before: readonly (readonly Draft[])[],
  candidate: DecodeWeights,
  figures: readonly string[],
): number {
  const events = readings.flatMap(({ text }, i) => {
    const drafts = decodeStages
      .slice(positionOf(stage))
      .reduce((done, { run }) => run(done, { text, weights: candidate }), before[i] ?? []);
    return toEvents({ text, acts: drafts.map(actOf) }, name);
  });
  const { scores } = scorePredictions(gold, events);
  return figures.reduce((sum, figure) => sum + (figureAt(scores, figure) ?? 0), 0);
}

/** The option with the best sum of some measures; the one in force unless another is clearly better. */
async function choose(
  stage: string,
  file: string,
  label: string,
  now: number,
  options: readonly number[],
  measures: readonly string[],
  withOption: (option: number) => DecodeWeights,
): Promise<void> {
  const before = draftsBefore(stage);
  let best = { option: now, value: measured(stage, before, weights, measures) + 0.0005 };
  for (const option of options) {
    const value = measured(stage, before, withOption(option), measures);
    if (value > best.value) best = { option, value };
  }
  console.log(
    `${file} ${label}: ${now} -> ${best.option} (${measures.join(' + ')} ${best.value.toFixed(4)})`,
  );
  weights = withOption(best.option);
  const path = dataFolder('coder', `${file}-${kind}.yml`);
  const line = new RegExp(`^( *)${label}: .*$`, 'm');
  await writeFile(path, (await readFile(path, 'utf8')).replace(line, `$1${label}: ${best.option}`));
}

const steps = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 1];
const decisions = [
  { key: 'through', stage: 'choose-parties', measures: ['whoDidWhat.f1', 'fields.through'] },
  { key: 'completion', stage: 'complete-parties', measures: ['whoDidWhat.f1', 'detection.f1'] },
  { key: 'repeats', stage: 'link-repeats', measures: ['whoDidWhat.f1', 'detection.f1'] },
  { key: 'replies', stage: 'link-replies', measures: ['fields.reply'] },
  { key: 'detection', stage: 'weigh-confidence', measures: ['whoDidWhat.f1', 'detection.f1'] },
  { key: 'confidence', stage: 'weigh-confidence', measures: ['whoDidWhat.f1', 'detection.f1'] },
] as const;
for (const { key, stage, measures } of decisions) {
  const model = weights[key];
  if (model === null) continue;
  const options = key === 'confidence' ? [0.02, 0.06, 0.1, 0.14, 0.18, 0.22] : steps;
  await choose(stage, key, 'threshold', model.threshold, options, measures, (threshold) => ({
    ...weights,
    [key]: { ...model, threshold },
  }));
}
const trusts: Readonly<Record<string, readonly string[]>> = {
  status: ['fields.status', 'fields.notActual'],
  channel: ['fields.channel'],
  mode: ['fields.mode'],
  condition: ['fields.condition'],
  speaker: ['fields.speaker'],
  through: ['fields.through'],
};
for (const [field, measures] of Object.entries(trusts)) {
  const now = weights.trust[field];
  if (now === undefined) continue;
  await choose('fill-fields', 'trust', field, now, [0, 0.5, 0.7, 0.85, 0.95, 1], measures, (least) => ({
    ...weights,
    trust: { ...weights.trust, [field]: least },
  }));
}
