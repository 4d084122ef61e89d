import { describeDay, shortParties } from '../../events/describe-joined.js';
import type { JoinedEvent } from '../../events/joined-event.js';
import type { Queries } from '../../ledger/schema.js';
import type { ActEvidence } from '../../lines/line.js';
import { loadEvidence } from '../../lines/load-evidence.js';
import type { EventSummary } from '../schemas/event-summary-schema.js';
import { quoteOf } from './quote-of.js';

/** Events as lists show them, each with its sentence. */
export async function summarizeEvents(
  queries: Queries,
  events: readonly JoinedEvent[],
): Promise<readonly EventSummary[]> {
  const evidence = await loadEvidence(
    queries,
    events.map(({ id }) => id),
  );
  return events.map((event) => summarize(event, evidence.get(event.id)));
}

function summarize(event: JoinedEvent, evidence: ActEvidence | undefined): EventSummary {
  return {
    id: event.id,
    type: event.type,
    mode: event.mode,
    status: event.status,
    channel: event.channel,
    standing: event.standing,
    happened: event.happened,
    dateBasis: event.dateBasis,
    day: describeDay(event),
    told: event.told,
    learnt: event.learnt,
    who: shortParties(event),
    parties: event.parties.map(({ role, code, sector, name, office, text }) => ({
      role,
      code,
      sector,
      name,
      office,
      text,
    })),
    place: event.place,
    about: event.about,
    condition: event.condition,
    unanswered: event.unanswered,
    disputed: event.rivals.map(({ field }) => field),
    reports: event.reports.length,
    documents: event.documents,
    origins: event.origins,
    quote: quoteOf(evidence),
  };
}
