import type { Judgement } from '../ledger/judgement.js';
import type { StoredReport } from '../ledger/stored-report.js';
import { toClaim } from './claim.js';
import { claimKeys } from './claim-keys.js';
import { clusterClaims } from './cluster-claims.js';
import type { JoinedEvent } from './joined-event.js';
import { toJoinedEvent } from './to-joined-event.js';

/**
 * The events that some reports tell of, each report in one of them. The order of the reports plays no part; derived from the
 * same reports and judgements, the events are the same. Sorted by id.
 */
export function joinReports(
  reports: readonly StoredReport[],
  judgements: readonly Judgement[],
): readonly JoinedEvent[] {
  return clusterClaims(reports.map(toClaim), judgements)
    .map((group) => toJoinedEvent(group, judgements))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Keys under which reports that may be of one event find each other. */
export function reportKeys(report: StoredReport): readonly string[] {
  return claimKeys(toClaim(report));
}
