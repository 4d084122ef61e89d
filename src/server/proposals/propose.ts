import { ParleyError } from '../../errors.js';
import { decide } from '../reading/decide.js';
import { eventById } from '../reading/event-by-id.js';
import { eventsOfReports } from '../reading/events-of-reports.js';
import type { ProposalsValue, ProposedValue } from '../schemas/proposal-schema.js';
import type { ServerContext } from '../server-context.js';
import { adjudicate } from './adjudicate.js';
import { decisionKey } from './decision-key.js';
import { codersNeeded, type ProposalStore } from './proposal-store.js';
import { isAgreed, shownProposals } from './shown-proposals.js';

/**
 * Keeps what a coder decides about a record without seeing what others did. The second of two who decide the same makes a
 * judgement of it by the rule "agreed". @param seen versions in `If-Match`
 * @throws ParleyError `no-version`, `judged-meanwhile` when the record is not as the coder saw it, `proposals-closed`
 */
export async function propose(
  decision: ProposedValue,
  seen: readonly string[] | null,
  coder: string,
  context: ServerContext,
  store: ProposalStore,
): Promise<ProposalsValue> {
  const { event, version, key } = await context.read(async ({ queries }) => {
    const record = await eventById(queries, decision.of);
    const judgement = await decide(queries, decision, coder);
    const [now] = await eventsOfReports(queries, record.reports);
    return { event: record, version: now?.version ?? '', key: decisionKey(judgement) };
  });
  if (seen === null)
    throw new ParleyError('no-version', 'say which version you have seen: If-Match: "version of the event"');
  if (!seen.includes(version)) {
    throw new ParleyError('judged-meanwhile', `${event.id} changed since you looked: look at it again`);
  }
  const proposals = store.add({ record: event.id, version, type: event.type, coder, decision, key });
  if (proposals.length < codersNeeded || !isAgreed(proposals))
    return shownProposals(event.id, version, proposals, coder);
  await adjudicate({ of: event.id, rule: 'agreed' }, [version], coder, context, store);
  return shownProposals(event.id, version, store.of(event.id, version), coder);
}
