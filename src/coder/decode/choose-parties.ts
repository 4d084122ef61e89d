import { overlaps } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import type { PartyRole } from '../finding.js';
import type { DecodeStage } from './decode-stage.js';
import { distinctParties } from './distinct-parties.js';
import { type Draft, inferredBy, withGround } from './draft.js';
import { type Features, type LinearModel, probabilityOf } from './linear-model.js';
import { type LineFiller, lineFillers } from './party-choice-features.js';
import { readWords } from './read-words.js';
import { codesOf, type Sides } from './side-features.js';
import { sideOptions } from './side-options.js';

/** The likeliest way to fill both sides, with its chance, 0…1, among all ways (conditional logit, McFadden 1974). */
interface ChosenSides extends Sides {
  readonly probability: number;
}

/** The parties that carry, host or broker the act: those likely enough, the likeliest first. */
export function chosenCarriers(fillers: readonly LineFiller[], model: LinearModel): readonly LineFiller[] {
  return fillers
    .map((filler) => ({ filler, chance: probabilityOf(model, filler.features.through) }))
    .filter(({ chance }) => chance >= model.threshold)
    .sort((one, other) => other.chance - one.chance)
    .map(({ filler }) => filler);
}

/**
 * Ways that name the same states on the same sides (of a contact: the same states) are one answer, and their chances add up:
 * the likeliest way of the likeliest answer.
 */
function chosenSides(draft: Draft, fillers: readonly LineFiller[], weights: Features): ChosenSides {
  const options = sideOptions(draft, fillers, weights);
  const highest = Math.max(...options.map(({ weight }) => weight));
  const answers = new Map<string, { sides: Sides; weight: number; chance: number }>();
  let all = 0;
  for (const { weight, ...sides } of options) {
    const chance = Math.exp(weight - highest);
    all += chance;
    const key = answerOf(draft, sides);
    const answer = answers.get(key);
    if (answer === undefined) answers.set(key, { sides, weight, chance });
    else {
      answer.chance += chance;
      if (weight > answer.weight) Object.assign(answer, { sides, weight });
    }
  }
  const [first, ...others] = answers.values();
  if (first === undefined) return { actors: [], recipients: [], probability: 1 };
  const best = others.reduce((so, answer) => (answer.chance > so.chance ? answer : so), first);
  return { ...best.sides, probability: best.chance / all };
}

function answerOf({ type }: Draft, { actors, recipients }: Sides): string {
  const sides = type === 'CONSULT' ? [[...actors, ...recipients]] : [actors, recipients];
  return sides.map((side) => [...codesOf(side)].sort().join()).join(' > ');
}

/**
 * Decides who fills the party roles of an act once it is known whom the words stand for: the chances that the finder gave to
 * all the words of one party are weighed together, so that "Putin … the Kremlin … he" count as one, and both sides of the act
 * are chosen at once among all ways to fill them (weights in `data/coder/sides-model.yml`, `through-model.yml`, docs/decoding.md).
 * Words that stand for nobody known stay as the finder read them.
 */
export const chooseParties: DecodeStage = {
  name: 'choose-parties',
  requires: ['finding', 'actors', 'recipients', 'through'],
  assigns: ['actors', 'recipients', 'through'],
  run: (drafts, { text, weights }) => {
    const { sides: ofSides, through: ofThrough } = weights;
    if (ofSides === null || ofThrough === null) return drafts;
    const words = readWords(text);
    return drafts.map((draft): Draft => {
      const { fillers, namings } = draft.finding;
      if (fillers.length === 0 && namings.length === 0) return draft;
      const weighed = lineFillers(draft, text, words);
      const sidesBeside = (carriers: readonly LineFiller[]) => ({
        carriers,
        sides: chosenSides(
          draft,
          weighed.filter((filler) => !carriers.includes(filler)),
          ofSides.weights,
        ),
      });
      const [likeliest, ...others] = chosenCarriers(weighed, ofThrough);
      const all = sidesBeside(likeliest === undefined ? [] : [likeliest, ...others]);
      // Somebody sends what is carried: of several carriers where nobody acts, one is the sender.
      const { carriers, sides } =
        likeliest !== undefined && others.length > 0 && all.sides.actors.length === 0
          ? sidesBeside([likeliest])
          : all;
      // Words that stand for nobody known, and those that a rule found, were not weighed.
      const isUnweighed = (party: ActParty): boolean =>
        party.code === '-' || ![...fillers, ...namings].some(({ span }) => overlaps(span, party));
      const partiesOf = (role: PartyRole, chosen: readonly LineFiller[], before: readonly ActParty[]) =>
        distinctParties([...chosen.flatMap((filler) => filler.parties(role)), ...before.filter(isUnweighed)]);
      const chosen = {
        ...draft,
        actors: partiesOf('actor', sides.actors, draft.actors),
        recipients: partiesOf('recipient', sides.recipients, draft.recipients),
        through: partiesOf('through', carriers, draft.through),
      };
      return withGround(chosen, 'chosen sides', inferredBy('parties/choice', sides.probability));
    });
  },
};
