import { type ChoiceModel, loadChoiceModel } from './choice-model.js';
import { type FieldTrust, loadFieldTrust } from './field-trust.js';
import { type LinearModel, loadLinearModel } from './linear-model.js';

/** The fitted decisions of the chain (docs/decoding.md tells how they were fitted). */
export interface DecodeWeights {
  /** Where the finder's own word on a field stands. */
  readonly trust: FieldTrust;
  /** Which of the parties that the finder weighed stand on the two sides? Null for a finder whose roles are its last word. */
  readonly sides: ChoiceModel | null;
  /** Does a party that the finder weighed carry, host or broker the act? Null as well where roles are its last word. */
  readonly through: LinearModel | null;
  /** Is a party named close by the side that the finder left open? Null for a finder whose sides are chosen as a whole. */
  readonly completion: LinearModel | null;
  /** Does the later act only tell the earlier one again? */
  readonly repeats: LinearModel;
  /** Does the later act answer the earlier one? */
  readonly replies: LinearModel;
  /** Is it an act that a careful reader codes, whoever did it? Null for a finder whose acts are kept by their confidence alone. */
  readonly detection: LinearModel | null;
  /** Are type and parties right? */
  readonly confidence: LinearModel;
}

/**
 * Reads the models from `data/coder/`. How far a score can be trusted depends on the finder that gave it:
 * "lexicon" and "model:NAME" each have their own. @throws BadWeightsError, BadTrustError
 */
export function loadDecodeWeights(finder: string): DecodeWeights {
  const [kind = finder] = finder.split(':');
  const isWeighing = kind === 'model';
  return {
    trust: loadFieldTrust(kind),
    sides: isWeighing ? loadChoiceModel(`sides-${kind}`) : null,
    through: isWeighing ? loadLinearModel(`through-${kind}`) : null,
    completion: isWeighing ? null : loadLinearModel(`completion-${kind}`),
    repeats: loadLinearModel(`repeats-${kind}`),
    replies: loadLinearModel(`replies-${kind}`),
    detection: isWeighing ? loadLinearModel(`detection-${kind}`) : null,
    confidence: loadLinearModel(`confidence-${kind}`),
  };
}
