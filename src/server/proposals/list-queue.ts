import { loadEvents } from '../../events/event-query.js';
import type { JoinedEvent } from '../../events/joined-event.js';
import type { Queries } from '../../ledger/schema.js';
import { eventsOfReports } from '../reading/events-of-reports.js';
import type { QueueValue } from '../schemas/proposal-schema.js';
import { summarizeEvents } from '../views/summarize-events.js';
import type { Proposal } from './proposal.js';
import { codersNeeded, type ProposalStore } from './proposal-store.js';
import { isAgreed } from './shown-proposals.js';

export interface QueueQuestion {
  readonly state: QueueValue['state'];
  readonly limit: number;
  /** Id of the last event of the page before. */
  readonly after: string | null;
}

/**
 * Records that wait: for `who` to judge them (those that another coder has begun stand first), for a second coder, or for an
 * adjudicator. Records that nobody judged yet come by id, which says nothing of what they are: whoever judges from the top
 * judges a random sample.
 */
export async function listQueue(
  queries: Queries,
  store: ProposalStore,
  who: string,
  { state, limit, after }: QueueQuestion,
): Promise<QueueValue> {
  const begun = await begunRecords(queries, store.open());
  const isMine = ({ proposals }: Begun) => proposals.some(({ coder }) => coder === who);
  const shown = begun.filter((one) => {
    if (state === 'to-settle') return one.proposals.length >= codersNeeded;
    return one.proposals.length < codersNeeded && isMine(one) === (state === 'waiting');
  });
  const fresh = state === 'to-judge' ? await freshEvents(queries, begun, { limit: limit + 1, after }) : [];
  const page = fresh.slice(0, limit);
  const listed = [
    ...(after === null ? shown : []),
    ...page.map((event): Begun => ({ event, proposals: [] })),
  ];
  const summaries = await summarizeEvents(
    queries,
    listed.map(({ event }) => event),
  );
  return {
    state,
    items: summaries.map((event, index) => {
      const proposals = listed[index]?.proposals ?? [];
      const isClosed = proposals.length >= codersNeeded;
      return { event, given: proposals.length, isAgreed: isClosed ? isAgreed(proposals) : null };
    }),
    next: fresh.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

interface Begun {
  readonly event: JoinedEvent;
  readonly proposals: readonly Proposal[];
}

/** The records with proposals that are about them as they are now. */
async function begunRecords(queries: Queries, open: readonly Proposal[]): Promise<readonly Begun[]> {
  const events = await loadEvents(queries, [...new Set(open.map(({ record }) => record))].sort());
  const now = await eventsOfReports(
    queries,
    events.flatMap(({ reports }) => reports),
  );
  return now.flatMap(({ event, version }) => {
    const proposals = open.filter((one) => one.record === event.id && one.version === version);
    return proposals.length === 0 ? [] : [{ event, proposals }];
  });
}

/** Events that nobody judged nor began to judge, by id. */
async function freshEvents(
  queries: Queries,
  begun: readonly Begun[],
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<readonly JoinedEvent[]> {
  const known = new Set(begun.map(({ event }) => event.id));
  const rows = await queries
    .selectFrom('events')
    .select('id')
    .where('id', '>', after ?? '')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('event_reports')
            .innerJoin('judgement_reports', 'judgement_reports.report_id', 'event_reports.report_id')
            .select('event_reports.event_id')
            .whereRef('event_reports.event_id', '=', 'events.id'),
        ),
      ),
    )
    .orderBy('id')
    .limit(limit + known.size)
    .execute();
  const ids = rows.map(({ id }) => id).filter((id) => !known.has(id));
  const byId = new Map((await loadEvents(queries, ids.slice(0, limit))).map((event) => [event.id, event]));
  return ids.slice(0, limit).flatMap((id) => byId.get(id) ?? []);
}
