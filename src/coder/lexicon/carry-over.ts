import type { EventType } from '../event-type.js';
import { codesOf, type FilledRoles } from './fill-roles.js';
import type { Frame } from './frame.js';
import type { SalienceLookup } from './salient-party.js';

/**
 * Types whose recipient, when the clause leaves it out, is mostly clear from the text, with the least share of attention that
 * the other party must have. Estimated on coded documents; types not listed are left without.
 */
const recipientShare: Partial<Record<EventType, number>> = {
  REQUEST: 0.5,
  REJECT: 0.45,
  SANCTION: 0.4,
  THREATEN: 0.4,
  CONCEDE: 0.6,
  AID: 0.4,
  COERCE: 0.6,
  SUPPORT: 0.85,
};
const actorShare = 0.8;
const otherActorShare = 0.6;
/** Their actors are often unknown ("shells fell on the town"): never guessed. */
const actorMayBeUnknown: ReadonlySet<EventType> = new Set(['ASSAULT', 'RETREAT', 'MOBILIZE', 'PROTEST']);

/** Completes roles that the clause leaves open with the party that the text is about (“when the document makes it clear”). */
export function carryOver(
  type: EventType,
  frame: Frame,
  roles: FilledRoles,
  sentence: number,
  salient: SalienceLookup,
): FilledRoles {
  const actors = codesOf(roles.actors);
  const recipients = codesOf(roles.recipients);
  if (frame.reciprocal) {
    if (actors.size !== 1 || frame.parties < 2) return roles;
    const other = salient(sentence, actors);
    if (!other || other.share < otherActorShare) return roles;
    return { ...roles, actors: [...roles.actors, other.mention], recipientSlot: 'carried over' };
  }
  if (actors.size > 0 && recipients.size === 0) {
    const least = frame.carry ?? recipientShare[type];
    if (least === undefined || frame.recipient.length === 0) return roles;
    const other = salient(sentence, actors);
    if (!other || other.share < least) return roles;
    return { ...roles, recipients: [...roles.recipients, other.mention], recipientSlot: 'carried over' };
  }
  if (actors.size === 0 && recipients.size > 0 && !actorMayBeUnknown.has(type)) {
    const other = salient(sentence, recipients);
    if (!other || other.share < actorShare) return roles;
    return { ...roles, actors: [other.mention, ...roles.actors], actorSlot: 'carried over' };
  }
  return roles;
}
