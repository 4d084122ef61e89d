import type { ActProfile } from './act-profile.js';
import { profileOf } from './act-profile.js';
import type { DecodeStage } from './decode-stage.js';
import { inferredBy, withGround } from './draft.js';
import { surelyLinked } from './finder-link.js';
import { isAnotherAct } from './is-another-act.js';
import { type LinearModel, probabilityOf } from './linear-model.js';
import { repeatFeatures } from './repeat-features.js';

interface Link {
  readonly earlier: number;
  readonly probability: number;
}

/** The earlier act that `profiles[at]` most likely tells again, when that is likelier than the model's threshold. */
function bestRepeat(profiles: readonly ActProfile[], at: number, model: LinearModel): Link | null {
  const later = profiles[at];
  if (later === undefined) return null;
  let best: Link | null = null;
  for (let earlier = 0; earlier < at; earlier++) {
    const candidate = profiles[earlier];
    if (candidate === undefined || isAnotherAct(candidate, later)) continue;
    const probability = probabilityOf(model, repeatFeatures(candidate, later));
    if (probability >= (best?.probability ?? model.threshold)) best = { earlier, probability };
  }
  return best;
}

/** Finds the acts that only repeat an earlier one: the finder's own sure links first, then the weights of `data/coder/repeats-*.yml`. */
export const linkRepeats: DecodeStage = {
  name: 'link-repeats',
  requires: ['actors', 'recipients', 'status', 'mode', 'channel', 'date', 'place', 'about', 'speaker'],
  assigns: ['repeats'],
  run: (drafts, { text, weights }) => {
    const profiles = drafts.map((draft) => profileOf(draft, text));
    return drafts.map((draft, at) => {
      const told = surelyLinked(drafts, at, 'sameAs');
      if (told >= 0 && told < at) return { ...draft, repeats: told };
      const link = bestRepeat(profiles, at, weights.repeats);
      if (link === null) return draft;
      const ground = inferredBy('repeats/weights', link.probability);
      return withGround({ ...draft, repeats: link.earlier }, 'repeats', ground);
    });
  },
};
