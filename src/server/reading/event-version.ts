import { createHash } from 'node:crypto';
import type { JoinedEvent } from '../../events/joined-event.js';
import type { ListedJudgement } from '../../ledger/list-judgements.js';

/**
 * A word that changes with whatever is told or judged of an event: the number of the last judgement about its reports, and
 * a hash over the event and the judgements that hold.
 */
export function eventVersion(event: JoinedEvent, judgements: readonly ListedJudgement[]): string {
  const holding = judgements.filter(({ isUndone }) => !isUndone).map(({ id }) => id);
  const last = judgements.reduce((most, { id }) => Math.max(most, id), 0);
  const hash = createHash('sha256')
    .update(JSON.stringify([event, holding]))
    .digest('hex');
  return `${last}-${hash.slice(0, 16)}`;
}

/** Number of the last judgement that somebody knew of who has seen this version. */
export function judgementSeen(version: string): number {
  return Number(/^(\d{1,12})-/.exec(version)?.[1] ?? 0);
}
