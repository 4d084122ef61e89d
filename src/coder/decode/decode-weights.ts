import { type FieldTrust, loadFieldTrust } from './field-trust.js';
import { type LinearModel, loadLinearModel } from './linear-model.js';

/** The fitted decisions of the chain (docs/decoding.md tells how they were fitted). */
export interface DecodeWeights {
  /** Where the finder's own word on a field stands. */
  readonly trust: FieldTrust;
  /** Does a party that the finder weighed fill the role? Null for a finder whose roles are its last word. */
  readonly parties: LinearModel | null;
  /** Is a party named close by the side that the finder left open? */
  readonly completion: LinearModel;
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
  return {
    trust: loadFieldTrust(kind),
    parties: kind === 'model' ? loadLinearModel('parties-model') : null,
    completion: loadLinearModel(`completion-${kind}`),
    repeats: loadLinearModel(`repeats-${kind}`),
    replies: loadLinearModel(`replies-${kind}`),
    detection: kind === 'model' ? loadLinearModel('detection-model') : null,
    confidence: loadLinearModel(`confidence-${kind}`),
  };
}
