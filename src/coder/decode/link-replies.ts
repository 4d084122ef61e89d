import { type ActProfile, profileOf } from './act-profile.js';
import type { DecodeStage } from './decode-stage.js';
import { inferredBy, withGround } from './draft.js';
import { surelyLinked } from './finder-link.js';
import { type LinearModel, probabilityOf } from './linear-model.js';
import { nearestReversed, replyFeatures } from './reply-features.js';

interface Reply {
  readonly earlier: number;
  readonly probability: number;
  readonly isStated: boolean;
}

function bestReply(profiles: readonly ActProfile[], at: number, model: LinearModel): Reply | null {
  const later = profiles[at];
  if (later === undefined || later.draft.repeats !== null) return null;
  const nearest = nearestReversed(profiles, at);
  let best: Reply | null = null;
  profiles.forEach((candidate, earlier) => {
    if (earlier >= at && candidate.sentence !== later.sentence) return;
    if (earlier === at || candidate.draft.repeats !== null) return;
    const features = replyFeatures(candidate, later, Math.abs(at - earlier) - 1, earlier === nearest);
    const probability = probabilityOf(model, features);
    if (probability < (best?.probability ?? model.threshold)) return;
    best = { earlier, probability, isStated: (features['later:answers-such-an-act'] ?? 0) > 0 };
  });
  return best;
}

/**
 * Finds the act that each one answers: the finder's own sure links first, then the weights of `data/coder/replies-*.yml`.
 * `stated` when a word of answering stands with a noun for such an act ("rejected the offer"), else `inferred`.
 */
export const linkReplies: DecodeStage = {
  name: 'link-replies',
  requires: ['actors', 'recipients', 'status', 'mode', 'about', 'repeats'],
  assigns: ['answers', 'replyBasis'],
  run: (drafts, { text, weights }) => {
    const profiles = drafts.map((draft) => profileOf(draft, text));
    return drafts.map((draft, at) => {
      const told = surelyLinked(drafts, at, 'replyTo');
      if (told >= 0) return { ...draft, answers: told, replyBasis: 'stated' as const };
      const reply = bestReply(profiles, at, weights.replies);
      if (reply === null) return draft;
      const ground = inferredBy('reply/weights', reply.probability);
      const replyBasis = reply.isStated ? ('stated' as const) : ('inferred' as const);
      return withGround({ ...draft, answers: reply.earlier, replyBasis }, 'replyTo', ground);
    });
  },
};
