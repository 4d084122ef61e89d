import { confidenceFeatures } from './confidence-features.js';
import type { DecodeStage } from './decode-stage.js';
import { probabilityOf } from './linear-model.js';
import { retainDrafts } from './retain-drafts.js';

/**
 * Gives each act the chance that its type and parties are right, and leaves out those that are hardly acts: by the weights
 * of `data/coder/detection-*.yml` where the finder has them, and below the least confidence.
 */
export const weighConfidence: DecodeStage = {
  name: 'weigh-confidence',
  requires: ['actors', 'recipients', 'status', 'evidence'],
  assigns: ['confidence', 'answers'],
  run: (drafts, { weights: { confidence, detection } }) => {
    const features = drafts.map((draft) => confidenceFeatures(draft, drafts));
    const weighed = drafts.map((draft, at) => ({
      ...draft,
      confidence: Math.round(1000 * probabilityOf(confidence, features[at] ?? {})) / 1000,
    }));
    const isAct = (at: number): boolean =>
      detection === null || probabilityOf(detection, features[at] ?? {}) >= detection.threshold;
    return retainDrafts(weighed, (draft, at) => draft.confidence >= confidence.threshold && isAct(at));
  },
};
