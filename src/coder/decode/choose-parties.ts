import { overlaps } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import { type PartyRole, partyRoles } from '../finding.js';
import type { DecodeStage } from './decode-stage.js';
import { distinctParties } from './distinct-parties.js';
import { type Draft, inferredBy, withGround } from './draft.js';
import { type LinearModel, probabilityOf } from './linear-model.js';
import { type LineFiller, lineFillers } from './party-choice-features.js';
import { readWords } from './read-words.js';

interface Choice {
  readonly role: PartyRole;
  readonly filler: LineFiller;
  readonly probability: number;
}

/**
 * The roles of each party that the finder weighed: the likeliest where it is likely enough, and another where other words fill
 * it ("senators urged the White House": one state acts towards itself).
 */
export function chosenRoles(fillers: readonly LineFiller[], model: LinearModel): readonly Choice[] {
  return fillers.flatMap((filler): readonly Choice[] => {
    const likely = partyRoles
      .map((role) => ({ role, filler, probability: probabilityOf(model, filler.features[role]) }))
      .filter(({ probability }) => probability >= model.threshold)
      .sort((one, other) => other.probability - one.probability);
    const [best, ...others] = likely;
    if (best === undefined) return [];
    const words = filler.parties(best.role);
    const hasOwnWords = ({ role }: Choice): boolean =>
      filler.parties(role).every((party) => words.every((word) => !overlaps(word, party)));
    return [best, ...others.filter(hasOwnWords)];
  });
}

/**
 * Decides who fills the party roles of an act once it is known whom the words stand for: the chances that the finder gave to
 * all the words of one party are weighed together (weights in `data/coder/parties-model.yml`, docs/decoding.md), so that
 * "Putin … the Kremlin … he" count as one. Words that stand for nobody known stay as the finder read them.
 */
export const chooseParties: DecodeStage = {
  name: 'choose-parties',
  requires: ['finding', 'actors', 'recipients', 'through'],
  assigns: ['actors', 'recipients', 'through'],
  run: (drafts, { text, weights }) => {
    const model = weights.parties;
    if (model === null) return drafts;
    const words = readWords(text);
    return drafts.map((draft): Draft => {
      const { fillers, namings } = draft.finding;
      if (fillers.length === 0 && namings.length === 0) return draft;
      const choices = chosenRoles(lineFillers(draft, text, words), model);
      // Words that stand for nobody known, and those that a rule found, were not weighed.
      const isUnweighed = (party: ActParty): boolean =>
        party.code === '-' || ![...fillers, ...namings].some(({ span }) => overlaps(span, party));
      const partiesOf = (role: PartyRole, before: readonly ActParty[]): readonly ActParty[] =>
        distinctParties([
          ...choices.flatMap(({ role: chosen, filler }) => (chosen === role ? filler.parties(role) : [])),
          ...before.filter(isUnweighed),
        ]);
      const chosen = {
        ...draft,
        actors: partiesOf('actor', draft.actors),
        recipients: partiesOf('recipient', draft.recipients),
        through: partiesOf('through', draft.through),
      };
      return withLeastChance(withLeastChance(chosen, choices, 'actor'), choices, 'recipient');
    });
  },
};

/** Notes the chance of the least sure party of a role. */
function withLeastChance(draft: Draft, choices: readonly Choice[], role: 'actor' | 'recipient'): Draft {
  const chances = choices.flatMap((choice) => (choice.role === role ? [choice.probability] : []));
  return chances.length === 0
    ? draft
    : withGround(draft, `chosen ${role}`, inferredBy('parties/choice', Math.min(...chances)));
}
