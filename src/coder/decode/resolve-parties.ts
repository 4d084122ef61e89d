import { partiesOfSpan } from '../../actors/parties-of-span.js';
import type { PartyIdentity } from '../../actors/party-identity.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Span } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import type { DecodeStage } from './decode-stage.js';
import { distinctParties } from './distinct-parties.js';

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

/** Turns the words of each role into parties, each once. */
export const resolveParties: DecodeStage = {
  name: 'resolve-parties',
  requires: ['finding'],
  assigns: ['actors', 'recipients', 'through', 'speaker'],
  run: (drafts, { text }) =>
    drafts.map((draft) => {
      const { roles } = draft.finding;
      const speaker = roles.speaker === null ? null : (partiesOfRole(text, [roles.speaker])[0] ?? null);
      return {
        ...draft,
        actors: partiesOfRole(text, roles.actors),
        recipients: partiesOfRole(text, roles.recipients),
        through: partiesOfRole(text, roles.through),
        speaker: speaker && roles.speaker ? { ...speaker, ...roles.speaker } : null,
      };
    }),
};
