import { actNouns } from './act-nouns.js';
import type { ActProfile } from './act-profile.js';
import type { Features } from './linear-model.js';
import { overlapOf, sharedCount } from './set-relations.js';

/** Measures of whether `later` answers `earlier` (CODEBOOK.md section 6, reply_to). `between` counts acts told between the two. */
export function replyFeatures(earlier: ActProfile, later: ActProfile, between: number): Features {
  const [a, b] = [earlier.draft, later.draft];
  const features: Record<string, number> = {
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
  const named = (lemmas: ReadonlySet<string>) =>
    [...lemmas].some((lemma) => actNouns.typesOfNoun.get(lemma)?.has(a.type));
  if (named(later.triggerLemmas)) features['later:trigger-names-earlier'] = 1;
  if (named(later.aboutLemmas)) features['later:about-names-earlier'] = 1;
  if (later.isAnswer && (named(later.nearLemmas) || named(later.aboutLemmas)))
    features['later:answers-such-an-act'] = 1;
  features['about:overlap'] = overlapOf(earlier.aboutLemmas, later.aboutLemmas);
  features['about:trigger'] = overlapOf(earlier.triggerLemmas, later.aboutLemmas);
  features['near:overlap'] = overlapOf(earlier.nearLemmas, later.nearLemmas);
  const distance = later.sentence - earlier.sentence;
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
