import { ParleyError } from '../../errors.js';
import { findById } from '../../ledger/find-by-id.js';
import type { Queries } from '../../ledger/schema.js';
import { loadThread, type WholeThread } from '../../threads/thread-query.js';
import { threadsOfEvents } from './threads-of-events.js';

/** The thread of an id, or the one that an event is part of. @throws ParleyError `no-such-id`, `no-thread` */
export async function threadById(queries: Queries, id: string): Promise<WholeThread> {
  const found = await findById(queries, id);
  const threadId =
    found.kind === 'thread'
      ? found.id
      : found.kind === 'event'
        ? (await threadsOfEvents(queries, [found.id]))[0]
        : undefined;
  const whole = threadId === undefined ? null : await loadThread(queries, threadId);
  if (whole === null) throw new ParleyError('no-thread', `${id} is no thread, nor part of one`);
  return whole;
}
