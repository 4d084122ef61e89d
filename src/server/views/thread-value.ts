import type { Queries } from '../../ledger/schema.js';
import { ladderColumns } from '../../threads/ladder-lines.js';
import type { WholeThread } from '../../threads/thread-query.js';
import type { ThreadValue } from '../schemas/thread-schema.js';
import { linkValue } from './link-value.js';
import { summarizeEvents } from './summarize-events.js';

/** Threads with their events, links and the columns of their ladders. */
export async function threadValues(
  queries: Queries,
  threads: readonly WholeThread[],
): Promise<readonly ThreadValue[]> {
  const summaries = await summarizeEvents(
    queries,
    threads.flatMap(({ events }) => events),
  );
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return threads.map(({ thread, events, links }) => ({
    id: thread.id,
    outcome: thread.outcome,
    isOpen: thread.isOpen,
    firstDay: thread.firstDay,
    lastDay: thread.lastDay,
    learnt: thread.learnt,
    root: thread.root,
    silent: thread.silent,
    columns: ladderColumns(events),
    events: events.flatMap(({ id }) => byId.get(id) ?? []),
    links: links.map(linkValue),
  }));
}
