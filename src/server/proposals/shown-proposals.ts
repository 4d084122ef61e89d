import type { ProposalsValue } from '../schemas/proposal-schema.js';
import type { Proposal } from './proposal.js';
import { codersNeeded } from './proposal-store.js';

/** What somebody may see of the proposals on a record: her own, and all when two coders have decided. */
export function shownProposals(
  record: string,
  version: string,
  proposals: readonly Proposal[],
  who: string,
): ProposalsValue {
  const isClosed = proposals.length >= codersNeeded;
  return {
    record,
    version,
    given: proposals.length,
    isAgreed: isClosed ? isAgreed(proposals) : null,
    judgement: proposals[0]?.judgement ?? null,
    proposals: proposals
      .filter(({ coder }) => isClosed || coder === who)
      .map(({ coder, decision, made }) => ({ coder, decision, made })),
  };
}

/** Whether all decided the same. */
export function isAgreed(proposals: readonly Proposal[]): boolean {
  return new Set(proposals.map(({ key }) => key)).size === 1;
}
