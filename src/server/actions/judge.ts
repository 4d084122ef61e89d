import type { z } from '@hono/zod-openapi';
import { ParleyError } from '../../errors.js';
import type { Ledger } from '../../ledger/ledger.js';
import { listJudgementsOn } from '../../ledger/list-judgements.js';
import { recordJudgement, undoJudgement } from '../../ledger/record-judgement.js';
import type { Queries } from '../../ledger/schema.js';
import type { Identity } from '../access/identity.js';
import { mayAct } from '../access/role.js';
import { decide } from '../reading/decide.js';
import { judgementSeen } from '../reading/event-version.js';
import { eventsOfReports, type VersionedEvent } from '../reading/events-of-reports.js';
import { loadEventPage } from '../reading/load-event-page.js';
import type { conflictSchema, Judged, NewJudgementValue } from '../schemas/new-judgement-schema.js';
import type { ServerContext } from '../server-context.js';
import { eventPageValue } from '../views/event-page-value.js';

type Conflict = z.infer<typeof conflictSchema>;

export type JudgeOutcome =
  | { readonly ok: true; readonly judged: Judged }
  | { readonly ok: false; readonly conflict: Conflict };

/**
 * Enters a judgement, if the events that it is about are still as whoever decides has seen them; looking and entering are one
 * step. Else nothing is entered, and what was judged since comes back with what was asked.
 * @param seen versions in `If-Match`
 */
export function judge(
  asked: NewJudgementValue,
  seen: readonly string[] | null,
  who: Pick<Identity, 'name' | 'role'>,
  { write, deriver }: Pick<ServerContext, 'write' | 'deriver'>,
): Promise<JudgeOutcome> {
  return write((ledger) =>
    ledger.transaction(async (within): Promise<JudgeOutcome> => {
      if (asked.kind === 'undo') return undo(within, asked, who, deriver);
      const decision = await decide(within.queries, asked, who.name);
      const reports = [...decision.one, ...decision.other];
      if (seen === null) {
        throw new ParleyError(
          'no-version',
          'say which version you have seen: If-Match: "version of the event"',
        );
      }
      const before = await eventsOfReports(within.queries, reports);
      const changed = before.filter(({ version }) => !seen.includes(version));
      if (changed.length > 0) {
        return { ok: false, conflict: await conflictOn(within.queries, changed, seen, asked) };
      }
      const judgement = await recordJudgement(within, decision, deriver);
      return { ok: true, judged: { judgement, events: await versionsOf(within.queries, reports) } };
    }),
  );
}

async function undo(
  within: Ledger,
  { judgement, reason }: NewJudgementValue & { kind: 'undo' },
  who: Pick<Identity, 'name' | 'role'>,
  deriver: ServerContext['deriver'],
): Promise<JudgeOutcome> {
  const made = await within.queries
    .selectFrom('judgements')
    .select('author')
    .where('id', '=', judgement)
    .executeTakeFirst();
  if (made !== undefined && made.author !== who.name && !mayAct(who.role, 'adjudicator')) {
    throw new ParleyError(
      'forbidden',
      `judgement ${judgement} is by ${made.author}: an adjudicator may undo it`,
    );
  }
  const { undo: number } = await undoJudgement(
    within,
    judgement,
    { author: who.name, reason: reason ?? null },
    deriver,
  );
  const rows = await within.queries
    .selectFrom('judgement_reports')
    .select('report_id')
    .where('judgement_id', '=', judgement)
    .execute();
  const events = await versionsOf(
    within.queries,
    rows.map((row) => row.report_id),
  );
  return { ok: true, judged: { judgement: number, events } };
}

async function versionsOf(queries: Queries, reports: readonly number[]): Promise<Judged['events']> {
  return (await eventsOfReports(queries, reports)).map(({ event, version }) => ({ id: event.id, version }));
}

async function conflictOn(
  queries: Queries,
  changed: readonly VersionedEvent[],
  seen: readonly string[],
  yours: NewJudgementValue,
): Promise<Conflict> {
  const pages = [];
  for (const { event } of changed)
    pages.push(eventPageValue(await loadEventPage(queries, event.id), new Map()));
  const known = Math.max(0, ...seen.map(judgementSeen));
  const judgements = await listJudgementsOn(
    queries,
    changed.flatMap(({ event }) => event.reports),
  );
  const since = judgements.filter(({ id }) => id > known);
  const by = [...new Set(since.map(({ author }) => author))].join(', ');
  const what = by === '' ? 'new reports came in' : `${by} judged`;
  return {
    error: {
      code: 'judged-meanwhile',
      message: `${changed.map(({ event }) => event.id).join(', ')} changed since you looked: ${what}; nothing was entered`,
    },
    since,
    now: pages,
    yours,
  };
}
