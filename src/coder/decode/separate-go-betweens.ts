import { overlaps } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import type { DecodeStage } from './decode-stage.js';
import { isSameParty } from './distinct-parties.js';
import { partyLines } from './party-line.js';

/** A go-between is no actor of the act that it carries (docs/codebook.md section 4), as long as the act keeps a party. */
export const separateGoBetweens: DecodeStage = {
  name: 'separate-go-betweens',
  requires: ['actors', 'recipients', 'through'],
  assigns: ['actors', 'recipients', 'through'],
  run: (drafts) =>
    drafts.map((draft) => {
      if (draft.through.length === 0) return draft;
      const isCarrier = (party: ActParty) =>
        draft.through.some((carrier) => isSameParty(carrier, party) || overlaps(carrier, party));
      const actors = draft.actors.filter((party) => !isCarrier(party));
      const recipients = draft.recipients.filter((party) => !isCarrier(party));
      if (partyLines([...actors, ...recipients]).size > 0) return { ...draft, actors, recipients };
      // The carrier is the only party left: the words name it once, as a party.
      return { ...draft, through: [] };
    }),
};
