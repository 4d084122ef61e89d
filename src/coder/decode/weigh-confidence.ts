import { confidenceFeatures } from './confidence-features.js';
import type { DecodeStage } from './decode-stage.js';
import { probabilityOf } from './linear-model.js';
import { retainDrafts } from './retain-drafts.js';

/** Gives each act the chance that its type and parties are right, and leaves out those below the model's threshold. */
export const weighConfidence: DecodeStage = {
  name: 'weigh-confidence',
  requires: ['actors', 'recipients', 'status', 'evidence'],
  assigns: ['confidence', 'answers'],
  run: (drafts, { weights: { confidence } }) => {
    const weighed = drafts.map((draft) => ({
      ...draft,
      confidence: Math.round(1000 * probabilityOf(confidence, confidenceFeatures(draft))) / 1000,
    }));
    return retainDrafts(weighed, (draft) => draft.confidence >= confidence.threshold);
  },
};
