import type { GoldEvent } from './fold-gold.js';
import { isSameSet, partyCodes, unionOf } from './party-codes.js';
import type { Prediction } from './prediction.js';

/** Who did what to whom: the same states in the same roles; in a CONSULT, the same participants. */
export function isSameRoles(
  prediction: Pick<Prediction, 'actors' | 'recipients'>,
  gold: Pick<GoldEvent, 'type' | 'actors' | 'recipients'>,
): boolean {
  const predicted = { actors: partyCodes(prediction.actors), recipients: partyCodes(prediction.recipients) };
  const wanted = { actors: partyCodes(gold.actors), recipients: partyCodes(gold.recipients) };
  return gold.type === 'CONSULT'
    ? isSameSet(unionOf(predicted.actors, predicted.recipients), unionOf(wanted.actors, wanted.recipients))
    : isSameSet(predicted.actors, wanted.actors) && isSameSet(predicted.recipients, wanted.recipients);
}
