import { isSameRoles } from './is-same-roles.js';
import { partyCodes } from './party-codes.js';
import { statusOf } from './prediction.js';
import type { DocumentScore } from './score-document.js';
import type { Scores } from './scores.js';

/** The figures as a person reads them, percentages with the counts that they rest on. */
export function renderScores(scores: Scores): string {
  const headline = (name: 'detection' | 'whoDidWhat' | 'strict') => {
    const { precision, recall, f1 } = scores[name];
    return `${name.padEnd(11)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`;
  };
  const fields = Object.entries(scores.fields).map(
    ([field, value]) => `  ${field.padEnd(11)} ${percent(value)}  ${basisOf(scores, field)}`,
  );
  const types = Object.entries(scores.byType)
    .sort(([, a], [, b]) => b.gold - a.gold)
    .map(
      ([type, count]) =>
        `  ${type.padEnd(11)} ${percent(count.f1)}  ${count.found} of ${count.gold} found, ${count.predicted} predicted`,
    );
  return [
    `${scores.documents} documents, ${scores.gold} gold events, ${scores.predicted} predicted`,
    '',
    headline('detection'),
    headline('whoDidWhat'),
    headline('strict'),
    '',
    'on found events',
    ...fields,
    `  calibration error ${scores.calibrationError.toFixed(3)}`,
    '',
    'detection F1 by type',
    ...types,
    '',
  ].join('\n');
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}

function basisOf(scores: Scores, field: string): string {
  const accuracy = scores.accuracy[field];
  if (accuracy) return `right on ${accuracy[0]} of ${accuracy[1]}`;
  const presence = scores.presence[field];
  if (presence) return `F1: ${presence.tp} right, ${presence.fp} spurious or wrong, ${presence.fn} missed`;
  return 'mean F1 over the channels';
}

/** Every missed, extra and wrongly peopled event, document by document. */
export function renderErrors(documents: readonly DocumentScore[]): string {
  return documents.map(renderDocumentErrors).join('');
}

function renderDocumentErrors({ name, pairs, counted }: DocumentScore): string {
  const missed = pairs.filter((pair) => !pair.prediction).map((pair) => `  missed  ${briefGold(pair.gold)}`);
  const extra = counted
    .filter((one) => !one.gold)
    .map((one) => `  extra   ${briefPrediction(one.prediction)}`);
  const wrong = pairs.flatMap(({ gold, prediction }) =>
    prediction && !isSameRoles(prediction, gold)
      ? [`  parties ${briefGold(gold)}  got ${briefPrediction(prediction)}`]
      : [],
  );
  return [`\n# ${name}`, ...missed, ...extra, ...wrong, ''].join('\n');
}

type Pair = DocumentScore['pairs'][number];

function briefGold(gold: Pair['gold']): string {
  return brief(gold.type, gold.status, gold.actors, gold.recipients, gold.trigger);
}

function briefPrediction(prediction: NonNullable<Pair['prediction']>): string {
  const { type, actors, recipients, trigger } = prediction;
  return brief(type, statusOf(prediction), actors, recipients, trigger?.text ?? null);
}

function brief(
  type: string,
  status: string,
  actors: Parameters<typeof partyCodes>[0],
  recipients: Parameters<typeof partyCodes>[0],
  trigger: string | null,
): string {
  const codes = (parties: typeof actors) => `[${[...partyCodes(parties)].join(',')}]`;
  return `${type}/${status} ${codes(actors)} -> ${codes(recipients)} "${trigger ?? ''}"`;
}
