import { overlaps } from '../../documents/span.js';
import type { Draft } from './draft.js';
import { logOddsOf } from './finder-link.js';
import type { Features } from './linear-model.js';
import { partyLines } from './party-line.js';

/** Roles whose words a finder may score beside the finding as a whole. */
const scoredGrounds = ['actors', 'recipients', 'chosen sides'] as const;

/** Measures of how likely type and parties of an act are right, among all of its text. `finding.score` enters as its log-odds. */
export function confidenceFeatures(draft: Draft, drafts: readonly Draft[]): Features {
  const actors = partyLines(draft.actors).size;
  const recipients = partyLines(draft.recipients).size;
  const participants = new Set([...draft.actors, ...draft.recipients].map((party) => party.code)).size;
  const features: Record<string, number> = {
    'finder:log-odds': logOddsOf(draft.finding.score),
    [`type:${draft.type}`]: 1,
  };
  if (draft.type === 'CONSULT') features[`participants:${Math.min(participants, 4)}`] = 1;
  else {
    features[`actors:${Math.min(actors, 3)}`] = 1;
    features[`recipients:${Math.min(recipients, 3)}`] = 1;
  }
  for (const field of scoredGrounds) {
    const score = draft.grounds[field]?.score ?? null;
    if (score !== null) features[`finder:${field}-log-odds`] = logOddsOf(score);
  }
  if ([...draft.actors, ...draft.recipients].some((party) => party.code === '-'))
    features['parties:unresolved'] = 1;
  const rivals = drafts.filter((other) => isRival(other, draft));
  if (rivals.length > 0) {
    features['rival:any'] = 1;
    features['rival:log'] = Math.log(rivals.length);
    if (rivals.some((other) => other.type === draft.type)) features['rival:same-type'] = 1;
    if (rivals.some((other) => overlaps(other.trigger, draft.trigger))) features['rival:same-words'] = 1;
  }
  const { second } = draft.finding;
  if (second !== null) features[second.isSole ? 'second:sole' : 'second:agrees'] = 1;
  if (draft.status !== 'actual') features[`status:${draft.status}`] = 1;
  features['evidence:log'] = Math.log(draft.evidence.length);
  if (draft.evidence[0] === 0) features['evidence:first-sentence'] = 1;
  return features;
}

/** A likelier act of the same sentence: two acts may stand there, but often one was seen twice. */
function isRival(other: Draft, draft: Draft): boolean {
  return (
    other !== draft &&
    other.finding.sentence === draft.finding.sentence &&
    other.finding.score > draft.finding.score
  );
}
