import { ParleyError } from '../../errors.js';
import { judge } from '../actions/judge.js';
import { decide } from '../reading/decide.js';
import { eventById } from '../reading/event-by-id.js';
import { eventsOfReports } from '../reading/events-of-reports.js';
import { ruleAgreed } from '../reading/rule-agreed.js';
import type { AdjudicationValue, ProposedValue } from '../schemas/proposal-schema.js';
import type { ServerContext } from '../server-context.js';
import type { Proposal } from './proposal.js';
import { codersNeeded, type ProposalStore } from './proposal-store.js';
import { recordNow } from './record-now.js';
import { isAgreed } from './shown-proposals.js';

/**
 * Makes a judgement of what two coders decided blind, with both names in its reason. Gives its number.
 * @throws ParleyError `not-both-given`, `not-agreed`, `judged-meanwhile`, `no-version`, `not-in-event`; `forbidden` when whoever decides is one of the two
 */
export async function adjudicate(
  asked: AdjudicationValue,
  seen: readonly string[] | null,
  who: string,
  context: ServerContext,
  store: ProposalStore,
): Promise<number> {
  const { record, version } = await context.read(({ queries }) => recordNow(queries, asked.of));
  const proposals = store.of(record, version);
  if (proposals.length < codersNeeded) {
    throw new ParleyError(
      'not-both-given',
      `${record}, as it is now, was judged by ${proposals.length} of two coders`,
    );
  }
  const { decision, author } = settled(asked, proposals, who);
  const concerned = await context.read(async ({ queries }) => {
    if ((await eventById(queries, decision.of)).id !== record)
      throw new ParleyError('not-in-event', `${decision.of} is no part of ${record}`);
    const { one, other } = await decide(queries, decision, author);
    return eventsOfReports(queries, [...one, ...other]);
  });
  // Coders judged the record: of another event that it is merged with they need not have known the version.
  const others = concerned.filter(({ event }) => event.id !== record).map((other) => other.version);
  const outcome = await judge(
    decision,
    seen && [...seen, ...others],
    { name: author, role: 'coder' },
    context,
  );
  if (!outcome.ok) throw new ParleyError('judged-meanwhile', outcome.conflict.error.message);
  store.settle(record, version, outcome.judged.judgement);
  return outcome.judged.judgement;
}

function settled(
  asked: AdjudicationValue,
  proposals: readonly Proposal[],
  who: string,
): { readonly decision: ProposedValue; readonly author: string } {
  const [first] = proposals;
  if ('rule' in asked) {
    if (first === undefined || !isAgreed(proposals))
      throw new ParleyError('not-agreed', `the coders of ${asked.of} do not agree: take one, or decide`);
    return {
      decision: { ...first.decision, reason: `two coders, each blind, agreed: ${choicesOf(proposals)}` },
      author: ruleAgreed,
    };
  }
  if (proposals.some(({ coder }) => coder === who))
    throw new ParleyError('forbidden', `${who} is one of the two coders: a third person adjudicates`);
  const taken =
    'decision' in asked ? asked.decision : proposals.find(({ coder }) => coder === asked.take)?.decision;
  if (taken === undefined)
    throw new ParleyError('bad-request', `${'take' in asked ? asked.take : ''} is none of the two coders`);
  const why = asked.reason === undefined ? '' : `: ${asked.reason}`;
  return {
    decision: { ...taken, reason: `adjudicated between ${choicesOf(proposals)}${why}` },
    author: who,
  };
}

/** "carl (reject: it was planned only), cody (accept)". */
function choicesOf(proposals: readonly Proposal[]): string {
  return [...proposals]
    .sort((a, b) => (a.coder < b.coder ? -1 : 1))
    .map(({ coder, decision }) => `${coder} (${wordsOf(decision)})`)
    .join(', ');
}

function wordsOf(decision: ProposedValue): string {
  const what = decision.kind === 'correct' ? `correct ${decision.field} to ${decision.value}` : decision.kind;
  return decision.reason === undefined ? what : `${what}: ${decision.reason}`;
}
