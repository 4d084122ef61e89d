import type { EventType } from '../event-type.js';
import type { ActProfile } from './act-profile.js';
import { compareDates } from './compare-dates.js';
import { finderLinkFeatures } from './finder-link.js';
import type { Features } from './linear-model.js';
import { overlapOf, relationOf, sharedCount } from './set-relations.js';

const material: ReadonlySet<EventType> = new Set<EventType>([
  'COOPERATE',
  'AID',
  'RETREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

function kindOf(type: EventType): string {
  if (type === 'CONSULT') return 'consult';
  return material.has(type) ? 'material' : 'verbal';
}

/** Measures of whether `later` only tells `earlier` again (docs/codebook.md section 7, "Whole and parts"). */
export function repeatFeatures(earlier: ActProfile, later: ActProfile): Features {
  const [a, b] = [earlier.draft, later.draft];
  const kind = kindOf(b.type);
  const features: Record<string, number> = {
    ...finderLinkFeatures(a, b, 'sameAs'),
    [`kind:${kind}`]: 1,
    [`type:${b.type}`]: 1,
  };
  if (b.type === 'CONSULT')
    features[`participants:${relationOf(earlier.participants, later.participants)}`] = 1;
  else {
    features[`actors:${relationOf(earlier.actors, later.actors)}`] = 1;
    features[`recipients:${relationOf(earlier.recipients, later.recipients)}`] = 1;
  }
  features[a.status === b.status ? `status:same-${kind}` : 'status:other'] = 1;
  if (a.status !== b.status && (a.status === 'negated' || b.status === 'negated'))
    features['status:one-negated'] = 1;
  if (a.status === 'future' && b.status === 'actual') features['status:future-then-actual'] = 1;
  if (a.status === 'actual' && b.status === 'future') features['status:actual-then-future'] = 1;
  if (a.status === 'future' && b.status === 'future') features['status:both-future'] = 1;
  if (a.mode !== null && b.mode !== null) features[a.mode === b.mode ? 'mode:same' : 'mode:other'] = 1;
  if (a.channel !== null && b.channel !== null)
    features[a.channel === b.channel ? `channel:same-${kind}` : `channel:other-${kind}`] = 1;
  features[`dates:${compareDates(a.date, b.date)}`] = 1;
  if (a.place !== null && b.place !== null)
    features[overlapOf(words(a.place.text), words(b.place.text)) > 0 ? 'place:same' : 'place:other'] = 1;
  features['trigger:overlap'] = overlapOf(earlier.triggerLemmas, later.triggerLemmas);
  features['about:overlap'] = overlapOf(earlier.aboutLemmas, later.aboutLemmas);
  features['near:overlap'] = overlapOf(earlier.nearLemmas, later.nearLemmas);
  features['near:about'] = Math.max(
    overlapOf(earlier.aboutLemmas, later.nearLemmas),
    overlapOf(earlier.nearLemmas, later.aboutLemmas),
  );
  if (earlier.numbers.size > 0 && later.numbers.size > 0)
    features[sharedCount(earlier.numbers, later.numbers) > 0 ? 'numbers:shared' : 'numbers:other'] = 1;
  if (earlier.names.size > 0 && later.names.size > 0)
    features[`names:${relationOf(earlier.names, later.names)}-${kind}`] = 1;
  if (later.isDefinite) features[`later:definite-${kind}`] = 1;
  if (later.isFurther) features['later:further'] = 1;
  if (later.isNominal) features['later:nominal'] = 1;
  if (later.triggerNames.has(b.type)) features['later:act-noun'] = 1;
  if (earlier.isHeadline) features['earlier:headline'] = 1;
  if (earlier.sentence <= 2) features['earlier:lead'] = 1;
  if (later.isQuoted) features['later:quoted'] = 1;
  const distance = later.sentence - earlier.sentence;
  if (distance === 0) features['distance:same-sentence'] = 1;
  if (distance === 1) features['distance:next'] = 1;
  if (distance === 1 && later.isQuoted && !earlier.isQuoted) features['distance:next-quoted'] = 1;
  features['distance:log'] = Math.log1p(distance);
  if (a.speaker?.text !== undefined && a.speaker.text === b.speaker?.text) features['speaker:same'] = 1;
  return features;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
}
