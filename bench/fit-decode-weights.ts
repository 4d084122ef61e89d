import { readFile, writeFile } from 'node:fs/promises';
import { loadDecodeWeights } from '../src/coder/decode/decode-weights.js';
import { dataFolder } from '../src/data-folder.js';
import { decodeExamples } from '../src/evaluation/fit/decode-examples.js';
import { fitChoice } from '../src/evaluation/fit/fit-choice.js';
import { fitLogistic } from '../src/evaluation/fit/fit-logistic.js';
import { renderWeights } from '../src/evaluation/fit/render-weights.js';
import { lessonsApart, sidesPenalty } from './lessons-apart.js';
import { readGold } from './read-gold.js';

/**
 * Fits the weights of a coder's decisions anew from hand-coded documents (docs/decoding.md):
 * `npx tsx bench/fit-decode-weights.ts GOLD_DIR [--coder model --model FOLDER --fold N] [--only DECISION,…]`. Thresholds are kept;
 * `bench/choose-thresholds.ts` looks at them again.
 */
const { kind, name, readings, only } = await readGold(
  'fit-decode-weights.ts GOLD_DIR [--coder model --model FOLDER --fold N] [--only DECISION,…]',
);

// Each decision sees what those before it, fitted anew, leave to it.
const decisions = [
  'through',
  'sides',
  'completion',
  'repeats',
  'replies',
  'detection',
  'confidence',
] as const;
for (const decision of decisions) {
  const weights = loadDecodeWeights(name);
  if (weights[decision] === null || only?.includes(decision) === false) continue;
  const isJudging = decision === 'detection' || decision === 'confidence';
  const lessons = isJudging
    ? lessonsApart(readings, name)
    : readings.map((reading) => ({ ...reading, weights }));
  const fitted =
    decision === 'sides'
      ? fitChoice(lessons.flatMap(decodeExamples.sides), sidesPenalty)
      : fitLogistic(lessons.flatMap(decodeExamples[decision]), 2);
  const file = dataFolder('coder', `${decision}-${kind}.yml`);
  await writeFile(file, renderWeights(await readFile(file, 'utf8'), fitted));
}
