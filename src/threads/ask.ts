import { dayNumber } from '../events/day-range.js';
import type { EventParty, JoinedEvent } from '../events/joined-event.js';

/** Whether an act calls for an answer: an offer, a request, a threat, a letter or message, a meeting to come. */
export function isAsk({ type, status, channel }: JoinedEvent): boolean {
  if (type === 'CONSULT') return isWritten(channel) || status === 'future' || status === 'negated';
  return status === 'actual' && (type === 'AGREE' || type === 'REQUEST' || type === 'THREATEN');
}

export function isWritten(channel: string | null): boolean {
  return channel === 'letter' || channel === 'message';
}

/** The day, since 1970-01-01, on which an act entered the world: a plan when it was told, another act when it was done. */
export function dayOf({ status, happened, told }: JoinedEvent): number {
  const isAhead = status === 'future' || status === 'hypothetical';
  return dayNumber(isAhead || happened === null ? told : happened.start);
}

/** A meeting that was called off was planned before: its first day is that of the plan. */
export function firstDayOf(event: JoinedEvent): number {
  return Math.min(dayOf(event), dayNumber(event.told));
}

export function partiesIn(
  event: JoinedEvent,
  ...roles: readonly EventParty['role'][]
): readonly EventParty[] {
  return event.parties.filter((party) => roles.includes(party.role));
}

export function codesIn(event: JoinedEvent, ...roles: readonly EventParty['role'][]): ReadonlySet<string> {
  return new Set(partiesIn(event, ...roles).map((party) => party.code));
}
