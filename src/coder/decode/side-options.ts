import type { Draft } from './draft.js';
import type { Features } from './linear-model.js';
import type { LineFiller } from './party-choice-features.js';
import { type Sides, sideFeatures } from './side-features.js';

/** How many parties are thought of for one side, and how many may stand there together. */
const mostThoughtOf = 4;
const mostTogether = 3;

/** One way to fill both sides of an act, with what its parties and the sides as a whole weigh together. */
export interface SideOption extends Sides {
  readonly weight: number;
}

/** The sum of the weights of some measures; one without a weight counts nothing. */
export function weightOf(weights: Features, features: Features): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return sum;
}

type Side = { readonly parties: readonly LineFiller[]; readonly weight: number };

/** All sides of at most three of the likeliest parties, the empty one first. */
function sidesOf(
  fillers: readonly LineFiller[],
  role: 'actor' | 'recipient',
  weights: Features,
): readonly Side[] {
  const likeliest = fillers
    .map((filler) => ({ filler, weight: weightOf(weights, filler.features[role]) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostThoughtOf);
  const sides: Side[] = [{ parties: [], weight: 0 }];
  for (const { filler, weight } of likeliest) {
    const open = sides.filter(({ parties }) => parties.length < mostTogether);
    sides.push(...open.map((side) => ({ parties: [...side.parties, filler], weight: side.weight + weight })));
  }
  return sides;
}

/** Every way to fill both sides of an act with the parties that a finder weighed; no party stands on both. */
export function sideOptions(
  draft: Draft,
  fillers: readonly LineFiller[],
  weights: Features,
): readonly SideOption[] {
  const recipients = sidesOf(fillers, 'recipient', weights);
  return sidesOf(fillers, 'actor', weights).flatMap((side) =>
    recipients.flatMap((other) => {
      if (other.parties.some((party) => side.parties.includes(party))) return [];
      const sides = { actors: side.parties, recipients: other.parties };
      return [
        { ...sides, weight: side.weight + other.weight + weightOf(weights, sideFeatures(draft, sides)) },
      ];
    }),
  );
}
