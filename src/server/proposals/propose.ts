import { ParleyError } from '../../errors.js';
import { decide } from '../reading/decide.js';
import type { ProposalsValue, ProposedValue } from '../schemas/proposal-schema.js';
import type { ServerContext } from '../server-context.js';
import { adjudicate } from './adjudicate.js';
import { decisionKey } from './decision-key.js';
import { codersNeeded, type ProposalStore } from './proposal-store.js';
import { recordNow } from './record-now.js';
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
  const { record, type, version, key } = await context.read(async ({ queries }) => ({
    ...(await recordNow(queries, decision.of)),
    key: decisionKey(await decide(queries, decision, coder)),
  }));
  if (seen === null)
    throw new ParleyError('no-version', 'say which version you have seen: If-Match: "version of the event"');
  if (!seen.includes(version)) {
    throw new ParleyError('judged-meanwhile', `${record} changed since you looked: look at it again`);
  }
  const proposals = store.add({ record, version, type, coder, decision, key });
  if (proposals.length < codersNeeded || !isAgreed(proposals))
    return shownProposals(record, version, proposals, coder);
  await adjudicate({ of: record, rule: 'agreed' }, [version], coder, context, store);
  return shownProposals(record, version, store.of(record, version), coder);
}
