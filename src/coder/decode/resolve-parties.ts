import { partiesOfSpan } from '../../actors/parties-of-span.js';
import type { PartyIdentity } from '../../actors/party-identity.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Span } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import type { DecodeStage } from './decode-stage.js';
import { distinctParties, isSameParty } from './distinct-parties.js';

const nobody: PartyIdentity = { code: '-', sector: null, otherSectors: [], name: null, office: null };

/** The parties that a role's words name; words that resolve to none stay as one party without a code. */
function partiesOfRole(text: PeopledDocument, spans: readonly Span[]): readonly ActParty[] {
  return distinctParties(
    spans.flatMap((span): readonly ActParty[] => {
      const parties = partiesOfSpan(text, span);
      return parties.length > 0 ? parties : [{ ...span, ...nobody }];
    }),
  );
}

/**
 * Turns the words of each role into parties. Nobody acts towards himself: a party named on both sides stays an
 * actor ("Putin and Biden spoke; Putin told Biden" marks both twice), unless that would leave the other side alone.
 */
export const resolveParties: DecodeStage = {
  name: 'resolve-parties',
  requires: ['finding'],
  assigns: ['actors', 'recipients', 'through', 'speaker'],
  run: (drafts, { text }) =>
    drafts.map((draft) => {
      const { roles } = draft.finding;
      const actors = partiesOfRole(text, roles.actors);
      const recipients = partiesOfRole(text, roles.recipients).filter(
        (recipient) => !actors.some((actor) => isSameParty(actor, recipient)),
      );
      const speaker = roles.speaker === null ? null : (partiesOfRole(text, [roles.speaker])[0] ?? null);
      return {
        ...draft,
        actors,
        recipients,
        through: partiesOfRole(text, roles.through),
        speaker: speaker && roles.speaker ? { ...speaker, ...roles.speaker } : null,
      };
    }),
};
