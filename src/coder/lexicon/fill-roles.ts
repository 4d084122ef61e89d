import type { Mention } from '../../actors/mention.js';
import type { PartyIdentity } from '../../actors/party-identity.js';
import type { SlotLookup } from './fill-slots.js';
import type { Frame } from './frame.js';

/** Mentions that fill the roles of a trigger, with the slot that gave each role ("subject", "with"). */
export interface FilledRoles {
  readonly actors: readonly Mention[];
  readonly recipients: readonly Mention[];
  readonly through: readonly Mention[];
  readonly actorSlot: string | null;
  readonly recipientSlot: string | null;
}

/** Fills the roles that a frame names; a mention serves one role only, in the order through, actor, recipient. */
export function fillRoles(frame: Frame, slots: SlotLookup): FilledRoles {
  const taken = new Set<number>();
  const fill = (alternatives: readonly (readonly string[])[], others: readonly Mention[]) => {
    for (const alternative of alternatives) {
      const mentions = alternative
        .flatMap((slot) => slots(slot))
        .filter((m) => !taken.has(m.start) && !isSameSide(m, others));
      if (mentions.length === 0) continue;
      for (const m of mentions) taken.add(m.start);
      return { mentions: dropDoubles(mentions), slot: alternative.join('+') };
    }
    return { mentions: [], slot: null };
  };
  const through = fill(frame.through, []);
  const actor = fill(frame.actor, []);
  const recipient = fill(frame.recipient, frame.reciprocal ? [] : actor.mentions);
  return {
    actors: frame.reciprocal ? [...actor.mentions, ...recipient.mentions] : actor.mentions,
    recipients: frame.reciprocal ? [] : recipient.mentions,
    through: through.mentions,
    actorSlot: actor.slot,
    recipientSlot: recipient.slot,
  };
}

/** Nobody acts on himself: "its", "his country", "the U.S. commitment" after a U.S. actor name no recipient. */
function isSameSide(mention: Mention, actors: readonly Mention[]): boolean {
  const sides = new Set(actors.flatMap((m) => m.parties.map(sideOf)));
  return mention.parties.length > 0 && mention.parties.every((p) => p.code !== '-' && sides.has(sideOf(p)));
}

/** Code with sector class: a state's government and its parliament are two sides, ministers and army are one. */
function sideOf({ code, sector }: PartyIdentity): string {
  const isApart = sector !== null && ['LEG', 'REB', 'OPP', 'PTY', 'JUD', 'PRE', 'CVL'].includes(sector);
  return isApart ? `${code} ${sector}` : code;
}

function dropDoubles(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((m, i) => mentions.findIndex((o) => o.start === m.start) === i);
}

/** State codes of the mentions, without "-". */
export function codesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap((m) => m.parties.map((p) => p.code)).filter((c) => c !== '-'));
}
