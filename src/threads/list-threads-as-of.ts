import type { Queries } from '../ledger/schema.js';
import { threadAsOf } from './thread-as-of.js';
import { listThreads, type ThreadFilter, type WholeThread } from './thread-query.js';

/** Threads as they were on a day (`threadAsOf`), those with the latest event by then first. */
export async function listThreadsAsOf(
  queries: Queries,
  filter: ThreadFilter,
  day: string,
): Promise<readonly WholeThread[]> {
  const ended = await listThreads(queries, { ...filter, at: { day, is: 'ended' } });
  // What became of these was otherwise then, so that they cannot be chosen by it before.
  const goingOn = await listThreads(queries, {
    party: filter.party,
    outcome: null,
    since: null,
    answered: null,
    at: { day, is: 'going on' },
    limit: Number.MAX_SAFE_INTEGER,
  });
  const then = goingOn
    .flatMap((whole) => threadAsOf(whole, day) ?? [])
    .filter((whole) => isAskedFor(whole, filter));
  return [...ended, ...then].sort(byDay).slice(0, filter.limit);
}

function isAskedFor(
  { thread }: WholeThread,
  { outcome, since, answered, after = null }: ThreadFilter,
): boolean {
  const { id, lastDay } = thread;
  const isAfter =
    after === null ||
    (lastDay ?? '') < (after.day ?? '') ||
    ((lastDay ?? '') === (after.day ?? '') && id > after.id);
  return (
    isAfter &&
    (outcome === null || thread.outcome === outcome) &&
    (since === null || (lastDay ?? '') >= since) &&
    (answered === null || answered === (thread.outcome !== 'silent so far'))
  );
}

/** The latest first; of one day by id. */
function byDay({ thread: a }: WholeThread, { thread: b }: WholeThread): number {
  const [one, other] = [a.lastDay ?? '', b.lastDay ?? ''];
  if (one !== other) return one > other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
