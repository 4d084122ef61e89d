import type { Draft } from './draft.js';
import type { Features } from './linear-model.js';
import type { LineFiller } from './party-choice-features.js';

/** Who may stand on the two sides of an act: parties that a finder weighed, nobody on both. */
export interface Sides {
  readonly actors: readonly LineFiller[];
  readonly recipients: readonly LineFiller[];
}

/** The state codes of some weighed parties. */
export function codesOf(fillers: readonly LineFiller[]): ReadonlySet<string> {
  return new Set(fillers.map(({ line }) => line.split(' ')[0] ?? line));
}

/** What the two sides say as a whole, whoever they are: how many stand on each, and whether one state stands on both. */
export function sideFeatures(draft: Draft, { actors, recipients }: Sides): Features {
  const [acting, receiving] = [codesOf(actors), codesOf(recipients)];
  const [some, others] = [Math.min(3, actors.length), Math.min(3, recipients.length)];
  const { type } = draft;
  const features: Record<string, number> = {};
  if (type === 'CONSULT') {
    features[`contact:parties-${Math.min(4, new Set([...acting, ...receiving]).size)}`] = 1;
    features[`contact:${some}-${others}`] = 1;
  } else {
    features[`sides:${some}-${others}`] = 1;
    features[`sides:actors-${some}-${type}`] = 1;
    features[`sides:recipients-${others}-${type}`] = 1;
    if ([...acting].some((code) => receiving.has(code))) {
      features['sides:one-state'] = 1;
      features[`sides:one-state-${type}`] = 1;
    }
  }
  // Words that stand for nobody known fill the side as well.
  if (draft.actors.some(({ code }) => code === '-')) features[`sides:unknown-actor-${some}`] = 1;
  if (draft.recipients.some(({ code }) => code === '-')) features[`sides:unknown-recipient-${others}`] = 1;
  return features;
}
