import type { JoinedEvent } from '../events/joined-event.js';

/** ISO days, both inclusive; null where no account tells the day. */
export interface ActDays {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** The days of an act. What took place did so by the day on which it was told: "in October", told on the 11th, ends on the 11th. */
export function actDays({ happened, status, told }: JoinedEvent): ActDays {
  if (happened === null) return { firstDay: null, lastDay: null };
  const { start, end } = happened;
  const isPast = status === 'actual' || status === 'historical' || status === 'negated';
  return { firstDay: start, lastDay: isPast && start <= told && told < end ? told : end };
}
