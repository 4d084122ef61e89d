import { loadDecodeWeights } from '../src/coder/decode/decode-weights.js';
import { decodeExamples, type Lesson } from '../src/evaluation/fit/decode-examples.js';
import { fitChoice } from '../src/evaluation/fit/fit-choice.js';
import type { Reading } from './read-gold.js';

export const sidesPenalty = 10;
const parts = 5;

/**
 * Readings as lessons for the decisions that judge how sure the coder may be: the sides of each document are chosen with weights fitted on
 * the others, or the coder would think itself better than it is on documents that nothing was fitted on.
 */
export function lessonsApart(readings: readonly Reading[], finder: string): readonly Lesson[] {
  const weights = loadDecodeWeights(finder);
  const lessons = readings.map((reading) => ({ ...reading, weights }));
  if (weights.sides === null) return lessons;
  const examples = lessons.map(decodeExamples.sides);
  return Array.from({ length: parts }, (_, part) => {
    const sides = fitChoice(
      examples.flatMap((of, i) => (i % parts === part ? [] : of)),
      sidesPenalty,
    );
    return lessons.flatMap((lesson, i) =>
      i % parts === part ? [{ ...lesson, weights: { ...weights, sides } }] : [],
    );
  }).flat();
}
