import { calibrationError } from './calibration-error.js';
import { fMeasure } from './f-measure.js';
import { isSameRoles } from './is-same-roles.js';
import { macroF1 } from './macro-f1.js';
import { statusOf } from './prediction.js';
import { addPresence, noPresence, type Presence, presenceF1 } from './presence.js';
import type { DocumentScore, FieldJudgement } from './score-document.js';
import type { Scores, TypeCount } from './scores.js';

/** Adds the documents' counts up and takes the ratios: every event weighs the same, whatever its document. */
export function addScores(documents: readonly DocumentScore[]): Scores {
  const pairs = documents.flatMap((document) => document.pairs);
  const counted = documents.flatMap((document) => document.counted);
  const judgements = documents.flatMap((document) => document.judgements);
  const found = pairs.flatMap(({ gold, prediction }) => (prediction ? [{ gold, prediction }] : []));
  const who = found.filter(({ gold, prediction }) => isSameRoles(prediction, gold));
  const strict = who.filter(({ gold, prediction }) => statusOf(prediction) === gold.status);
  const accuracy = sumAccuracy(judgements);
  const presence = sumPresence(judgements);
  return {
    documents: documents.length,
    gold: pairs.length,
    predicted: counted.length,
    found: found.length,
    who: who.length,
    whoStatus: strict.length,
    accuracy,
    presence,
    byType: countTypes(documents),
    detection: fMeasure(found.length, counted.length, pairs.length),
    whoDidWhat: fMeasure(who.length, counted.length, pairs.length),
    strict: fMeasure(strict.length, counted.length, pairs.length),
    fields: {
      ...mapValues(accuracy, ([right, judged]) => right / judged),
      ...mapValues(presence, presenceF1),
      channel: macroF1(documents.flatMap((document) => document.channels)),
    },
    calibrationError: calibrationError(documents.flatMap((document) => document.trust)),
  };
}

function sumAccuracy(judgements: readonly FieldJudgement[]): Scores['accuracy'] {
  const sums: Record<string, [number, number]> = {};
  for (const judgement of judgements) {
    if (!('isRight' in judgement)) continue;
    const [right, judged] = sums[judgement.field] ?? [0, 0];
    sums[judgement.field] = [right + Number(judgement.isRight), judged + 1];
  }
  return sums;
}

function sumPresence(judgements: readonly FieldJudgement[]): Scores['presence'] {
  const sums: Record<string, Presence> = {};
  for (const judgement of judgements) {
    if (!('presence' in judgement)) continue;
    sums[judgement.field] = addPresence(sums[judgement.field] ?? noPresence, judgement.presence);
  }
  return sums;
}

function countTypes(documents: readonly DocumentScore[]): Scores['byType'] {
  const counts: Record<string, Omit<TypeCount, 'f1'>> = {};
  const count = (type: string, key: 'gold' | 'predicted' | 'found') => {
    const one = counts[type] ?? { gold: 0, predicted: 0, found: 0 };
    counts[type] = { ...one, [key]: one[key] + 1 };
  };
  for (const { pairs, counted } of documents) {
    for (const { gold, prediction } of pairs) {
      count(gold.type, 'gold');
      if (prediction) count(gold.type, 'found');
    }
    // A prediction of an alternative type counts under the gold's own.
    for (const { gold, prediction } of counted) count(gold?.type ?? prediction.type, 'predicted');
  }
  return mapValues(counts, (one) => ({ ...one, f1: fMeasure(one.found, one.predicted, one.gold).f1 }));
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
