import { isName } from '../../actors/is-name.js';
import type { Mention } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import type { DecodeStage } from './decode-stage.js';
import { distinctParties, isSameParty } from './distinct-parties.js';
import { type Draft, inferredBy, withGround } from './draft.js';
import { partyLine, partyLines } from './party-line.js';

/** Sentences back that a pronoun or short role noun can reach. */
const reach = 2;
const ofPersons = /^(?:he|she|him|her|his|hers)$/i;
const ofThings = /^(?:it|its)$/i;

/** The pronoun or bare role noun that gave a party, when its words name nobody by themselves. */
function anaphorOf(text: PeopledDocument, party: ActParty): Mention | null {
  const inside = text.mentions.filter((mention) => overlaps(mention, party));
  if (inside.some((mention) => isName(mention.kind))) return null;
  return (
    inside.find((mention) =>
      /^(?:pronoun|context|collective|own government)|same office/.test(mention.ground),
    ) ?? null
  );
}

/** The last named party before the anaphor that fits it and is not on the other side. */
function otherPartyBefore(
  text: PeopledDocument,
  anaphor: Mention,
  taken: ReadonlySet<string>,
): Mention | null {
  const fits = (mention: Mention): boolean => {
    if (mention.end > anaphor.start || mention.sentence < anaphor.sentence - reach) return false;
    if (!isName(mention.kind) || mention.parties.length !== 1) return false;
    if (ofPersons.test(anaphor.text) && mention.kind !== 'person') return false;
    if (ofThings.test(anaphor.text) && mention.kind === 'person') return false;
    return mention.parties.every((party) => {
      const line = partyLine({ ...party, text: mention.text });
      return line !== null && !taken.has(line);
    });
  };
  return text.mentions.findLast(fits) ?? null;
}

function resolvedApart(
  text: PeopledDocument,
  side: readonly ActParty[],
  other: readonly ActParty[],
): readonly ActParty[] {
  const taken = partyLines(other);
  return distinctParties(
    side.flatMap((party): readonly ActParty[] => {
      if (!taken.has(partyLine(party) ?? '')) return [party];
      const anaphor = anaphorOf(text, party);
      if (anaphor === null) return [party];
      const [identity] = otherPartyBefore(text, anaphor, taken)?.parties ?? [];
      const { start, end, text: words } = party;
      return identity === undefined ? [] : [{ start, end, text: words, ...identity }];
    }),
  );
}

function isClashing(draft: Draft): boolean {
  const actors = partyLines(draft.actors);
  return [...partyLines(draft.recipients)].some((line) => actors.has(line));
}

/**
 * Nobody acts towards himself: where both sides come out as one party and one of them is a pronoun or bare role noun,
 * that one stands for the last other party named ("Trump said Kim had written to him": him is not Kim). A party
 * still on both sides stays an actor.
 */
export const tellSidesApart: DecodeStage = {
  name: 'tell-sides-apart',
  requires: ['actors', 'recipients'],
  assigns: ['actors', 'recipients'],
  run: (drafts, { text }) =>
    drafts.map((draft) => {
      if (!isClashing(draft)) return draft;
      const recipients = resolvedApart(text, draft.recipients, draft.actors);
      const actors = resolvedApart(text, draft.actors, recipients);
      const left = recipients.filter((recipient) => !actors.some((actor) => isSameParty(actor, recipient)));
      const ground = inferredBy('parties/nobody-towards-himself');
      return withGround({ ...draft, actors, recipients: left }, 'parties', ground);
    }),
};
