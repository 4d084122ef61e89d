import type { Trust } from './calibration-error.js';
import { foldGold, type GoldEvent } from './fold-gold.js';
import type { GoldDocument } from './gold-document.js';
import { GoldError } from './gold-error.js';
import { isSameDate } from './is-same-date.js';
import { isSameRoles } from './is-same-roles.js';
import { isSameText } from './is-same-text.js';
import { matchEvents } from './match-events.js';
import { isSameSet, partyCodes } from './party-codes.js';
import { type Prediction, statusOf } from './prediction.js';
import { type Presence, presenceOf } from './presence.js';

/** One judgement of one field on one matched event. */
export type FieldJudgement =
  | { readonly field: string; readonly isRight: boolean }
  | { readonly field: string; readonly presence: Presence };

/** All that the figures need of one document; counts are added up over documents before any ratio is taken. */
export interface DocumentScore {
  readonly name: string;
  /** Mandatory gold events, with the prediction matched to each. */
  readonly pairs: readonly { readonly gold: GoldEvent; readonly prediction: Prediction | null }[];
  /** Predictions that count: all but those matched to an optional gold event. */
  readonly counted: readonly { readonly prediction: Prediction; readonly gold: GoldEvent | null }[];
  readonly judgements: readonly FieldJudgement[];
  readonly channels: readonly { readonly predicted: string; readonly gold: string }[];
  readonly trust: readonly Trust[];
}

/** Scores the predictions for one gold document. Throws GoldError when their ids are not unique. */
export function scoreDocument(document: GoldDocument, predictions: readonly Prediction[]): DocumentScore {
  if (new Set(predictions.map((prediction) => prediction.id)).size !== predictions.length) {
    throw new GoldError(`event ids are not unique in ${document.name}`);
  }
  const gold = foldGold(document);
  const { goldOf, predictedOf } = matchEvents(predictions, gold);
  const predictionFor = (position: number | null): Prediction | undefined => {
    const predicted = position === null ? undefined : predictedOf.get(position);
    return predicted === undefined ? undefined : predictions[predicted];
  };
  const pairs = gold.flatMap((event, position) =>
    event.isOptional ? [] : [{ gold: event, prediction: predictionFor(position) ?? null }],
  );
  const found = pairs.flatMap(({ gold, prediction }) => (prediction ? [{ gold, prediction }] : []));
  const counted = predictions.flatMap((prediction, position) => {
    const match = goldOf.get(position);
    const event = match === undefined ? null : (gold[match] ?? null);
    return event?.isOptional ? [] : [{ prediction, gold: event }];
  });
  return {
    name: document.name,
    pairs,
    counted,
    judgements: found.flatMap(({ gold: event, prediction }) => [
      ...judgeFields(prediction, event),
      ...judgeReply(
        prediction,
        event.replyTo === null ? null : (gold[event.replyTo] ?? null),
        predictionFor(event.replyTo),
      ),
    ]),
    channels: found.flatMap(({ gold: event, prediction }) =>
      event.channel && event.channel !== 'unspecified'
        ? [{ predicted: prediction.channel ?? 'none', gold: event.channel }]
        : [],
    ),
    trust: counted.map(({ prediction, gold: event }) => ({
      confidence: prediction.confidence ?? 1,
      isRight: event !== null && isSameRoles(prediction, event),
    })),
  };
}

function judgeFields(prediction: Prediction, gold: GoldEvent): readonly FieldJudgement[] {
  const isStatusRight = statusOf(prediction) === gold.status;
  const through = partyCodes(prediction.through);
  const goldThrough = partyCodes(gold.through);
  const judgements: FieldJudgement[] = [
    { field: 'status', isRight: isStatusRight },
    {
      field: 'notActual',
      presence: presenceOf(statusOf(prediction) !== 'actual', gold.status !== 'actual', isStatusRight),
    },
    {
      field: 'through',
      presence: presenceOf(through.size > 0, goldThrough.size > 0, isSameSet(through, goldThrough)),
    },
    { field: 'condition', presence: textPresence(prediction.condition?.text, gold.condition) },
    { field: 'speaker', presence: textPresence(prediction.speaker?.text, gold.speaker) },
  ];
  if (prediction.type === gold.type && gold.mode) {
    judgements.push({ field: 'mode', isRight: prediction.mode === gold.mode });
  }
  // A meeting without visitor or caller has no direction to get right.
  if (gold.type === 'CONSULT' && gold.actors.length > 0 && gold.recipients.length > 0) {
    const isRight = isSameSet(partyCodes(prediction.actors), partyCodes(gold.actors));
    judgements.push({ field: 'direction', isRight });
  }
  if (gold.date) judgements.push({ field: 'date', isRight: isSameDate(prediction.date, gold.date) });
  return judgements;
}

function textPresence(predicted: string | undefined, gold: string | null): Presence {
  return presenceOf(predicted !== undefined, Boolean(gold), isSameText(predicted ?? '', gold ?? ''));
}

/** A link to an optional event that was not predicted cannot be asked for. */
function judgeReply(
  prediction: Prediction,
  answeredGold: GoldEvent | null,
  answered: Prediction | undefined,
): readonly FieldJudgement[] {
  if (answeredGold?.isOptional && !answered) return [];
  const isLinked = prediction.replyTo !== null && prediction.replyTo !== undefined;
  const isRight = answered !== undefined && prediction.replyTo === answered.id;
  return [{ field: 'reply', presence: presenceOf(isLinked, answeredGold !== null, isRight) }];
}
