import { overlaps } from '../documents/span.js';
import type { GoldEvent } from './fold-gold.js';
import { isSameRoles } from './is-same-roles.js';
import { isMeeting, isSameSet, partyCodes, unionOf } from './party-codes.js';
import { type Prediction, statusOf } from './prediction.js';

/**
 * How well a predicted event fits a gold one; 0 when they cannot be the same event. To be the same they need one
 * type (or an alternative one), a sentence and a party code in common (gold events without codes need no party).
 */
export function fitOf(prediction: Prediction, gold: GoldEvent): number {
  const isOneType = prediction.type === gold.type;
  if (!isOneType && !gold.alternativeTypes.some((type) => type === prediction.type)) return 0;
  if (!prediction.evidence.some((sentence) => gold.spans.some((span) => overlaps(sentence, span)))) return 0;
  const actors = partyCodes(prediction.actors);
  const goldActors = partyCodes(gold.actors);
  const all = unionOf(actors, partyCodes(prediction.recipients));
  const goldAll = unionOf(goldActors, partyCodes(gold.recipients));
  if (goldAll.size > 0 && !isMeeting(all, goldAll)) return 0;
  return (
    1 +
    4 * Number(isSameRoles(prediction, gold)) +
    2 * Number(isSameSet(all, goldAll)) +
    Number(isMeeting(actors, goldActors)) +
    Number(statusOf(prediction) === gold.status) +
    Number(isSameTrigger(prediction.trigger?.text, gold.trigger)) +
    Number(isOneType) +
    0.5 * Number(!gold.isOptional)
  );
}

function isSameTrigger(predicted: string | undefined, gold: string | null): boolean {
  return Boolean(predicted && gold && (gold.includes(predicted) || predicted.includes(gold)));
}
