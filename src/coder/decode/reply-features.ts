import type { ActProfile } from './act-profile.js';
import { finderLinkFeatures } from './finder-link.js';
import type { Features } from './linear-model.js';
import { overlapOf, sharedCount } from './set-relations.js';

/** Measures of whether `later` answers `earlier` (docs/codebook.md section 6, reply_to). `between` counts acts told between the two; `nearest`: no act with parties so reversed is told closer. */
export function replyFeatures(
  earlier: ActProfile,
  later: ActProfile,
  between: number,
  nearest: boolean,
): Features {
  const [a, b] = [earlier.draft, later.draft];
  const features: Record<string, number> = {
    ...finderLinkFeatures(a, b, 'replyTo'),
    [`pair:${b.type}<-${a.type}`]: 1,
    [`later:${b.type}`]: 1,
    [`earlier:${a.type}`]: 1,
  };
  const actorAnswers = sharedCount(earlier.recipients, later.actors) > 0;
  const aimedBack = sharedCount(earlier.actors, later.recipients) > 0;
  if (actorAnswers && aimedBack) features['parties:reversed'] = 1;
  else if (actorAnswers) features['parties:addressee-acts'] = 1;
  else if (aimedBack) features['parties:aimed-back'] = 1;
  else features['parties:neither'] = 1;
  if (sharedCount(earlier.actors, later.actors) > 0) features['parties:same-actor'] = 1;
  if (later.recipients.size === 0) features['parties:no-recipient'] = 1;
  if (sharedCount(earlier.participants, later.participants) === 0) features['parties:strangers'] = 1;
  if (later.isAnswer) features['later:answer-word'] = 1;
  if (later.triggerNames.has(a.type)) features['later:trigger-names-earlier'] = 1;
  if (later.aboutNames.has(a.type)) features['later:about-names-earlier'] = 1;
  if (later.isAnswer && (later.nearNames.has(a.type) || later.aboutNames.has(a.type)))
    features['later:answers-such-an-act'] = 1;
  features['about:overlap'] = overlapOf(earlier.aboutLemmas, later.aboutLemmas);
  features['about:trigger'] = overlapOf(earlier.triggerLemmas, later.aboutLemmas);
  features['near:overlap'] = overlapOf(earlier.nearLemmas, later.nearLemmas);
  const isReversed = actorAnswers && aimedBack;
  const isTopical = (features['about:overlap'] ?? 0) + (features['about:trigger'] ?? 0) > 0;
  const distance = later.sentence - earlier.sentence;
  if (isReversed && isTopical) features['reversed:topical'] = 1;
  if (isReversed && later.isAnswer) features['reversed:answer-word'] = 1;
  if (isReversed && distance <= 1) features['reversed:near'] = 1;
  if (later.isAnswer && distance <= 1) features['answer-word:near'] = 1;
  if (later.isAnswer && aimedBack) features['answer-word:aimed-back'] = 1;
  if (later.isAnswer && actorAnswers) features['answer-word:addressee-acts'] = 1;
  if (later.isAnswer && isTopical) features['answer-word:topical'] = 1;
  if (later.hasReplyPhrase) features['later:reply-phrase'] = 1;
  if (later.hasReplyPhrase && distance <= 1) features['reply-phrase:near'] = 1;
  if (later.hasReplyPhrase && isReversed) features['reply-phrase:reversed'] = 1;
  if (later.isRetraction) {
    features['later:retraction'] = 1;
    if (sharedCount(earlier.actors, later.actors) > 0) features['retraction:same-actor'] = 1;
  }
  if (later.isNominal && later.triggerNames.has(b.type)) features['later:names-itself'] = 1;
  features['about:earlier-sentence'] = overlapOf(later.aboutLemmas, earlier.sentenceLemmas);
  features['near:earlier-about'] = overlapOf(earlier.aboutLemmas, later.nearLemmas);
  if (earlier.draft.trigger.start > later.draft.trigger.start) features['order:named-after'] = 1;
  if (earlier.isNominal && distance === 0) features['earlier:noun-in-same-sentence'] = 1;
  if (nearest) features['between:nearest-reversed'] = 1;
  if (later.isQuoted) features['later:quoted'] = 1;
  if (distance === 0) features['distance:same-sentence'] = 1;
  if (distance === 1) features['distance:next'] = 1;
  if (distance > 5) features['distance:far'] = 1;
  features['distance:log'] = Math.log1p(distance);
  features['between:log'] = Math.log1p(between);
  if (a.status !== 'actual') features['earlier:not-actual'] = 1;
  if (b.status !== 'actual') features['later:not-actual'] = 1;
  if (b.status === 'negated') features['later:negated'] = 1;
  if (a.mode === 'meet' && b.mode === 'meet') features['mode:both-meet'] = 1;
  return features;
}

/** Position of the closest act before `at` whose addressee acts and whose actor is addressed there; -1 if none. */
export function nearestReversed(profiles: readonly ActProfile[], at: number): number {
  const later = profiles[at];
  if (later === undefined) return -1;
  return profiles.findLastIndex(
    (earlier, i) =>
      i < at &&
      sharedCount(earlier.recipients, later.actors) > 0 &&
      sharedCount(earlier.actors, later.recipients) > 0,
  );
}
