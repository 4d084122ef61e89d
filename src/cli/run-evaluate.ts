import { basename, resolve } from 'node:path';
import { loadGold } from '../evaluation/load-gold.js';
import { breachesOf } from '../evaluation/ratchet.js';
import { readPredictions } from '../evaluation/read-predictions.js';
import { readRatchet } from '../evaluation/read-ratchet.js';
import { renderErrors, renderScores } from '../evaluation/render-scores.js';
import { scorePredictions } from '../evaluation/score-predictions.js';
import { codeGold } from './code-gold.js';
import type { EvaluateFlags } from './evaluate-command.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { loadCoder } from './load-coder.js';
import { openSink } from './output-sink.js';
import { printTrouble } from './print-trouble.js';

/** Carries out `parley evaluate`. Ends in trouble when a figure is below its least. */
export async function runEvaluate(folder: string, flags: EvaluateFlags): Promise<ExitCode> {
  const name = basename(resolve(folder));
  const ratchet = flags.min === undefined ? {} : await readRatchet(flags.min, name, flags.coder);
  const gold = await loadGold(folder);
  const events =
    flags.predictions === undefined
      ? await codeGold(gold, await loadCoder(flags.coder))
      : await readPredictions(flags.predictions);
  if (flags.output !== undefined) {
    const file = await openSink(flags.output);
    for (const event of events) await file.write(`${JSON.stringify(event)}\n`);
    await file.close();
  }
  const { scores, documents } = scorePredictions(gold, events);
  const output = await openSink(undefined);
  await output.write(flags.json ? `${JSON.stringify(scores)}\n` : renderScores(scores));
  if (flags.errors) await output.write(renderErrors(documents));
  const breaches = breachesOf(scores, ratchet);
  for (const { figure, least, reached } of breaches) {
    printTrouble(
      folder,
      `${figure} is ${reached ?? 'missing'} and must not be worse than ${least} (${flags.min})`,
    );
  }
  return breaches.length > 0 ? exitCode.trouble : exitCode.done;
}
