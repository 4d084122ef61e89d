import { loadReports } from '../ledger/load-reports.js';
import type { Queries } from '../ledger/schema.js';
import type { StoredReport } from '../ledger/stored-report.js';
import type { Account, JoinedEvent } from './joined-event.js';
import { toldOrder } from './told-order.js';

/** A report of an event with whose word it is. */
export interface EventAccount {
  readonly account: Account;
  readonly report: StoredReport;
}

/** The accounts of an event in the order in which they were published. */
export async function eventAccounts(queries: Queries, event: JoinedEvent): Promise<readonly EventAccount[]> {
  const reports = await loadReports(queries, event.reports);
  const accounts = new Map(event.accounts.map((account) => [account.report, account]));
  return reports
    .flatMap((report) => {
      const account = accounts.get(report.id);
      return account === undefined ? [] : [{ account, report }];
    })
    .sort((a, b) => (publishedAt(a) < publishedAt(b) ? -1 : 1));
}

function publishedAt({ report }: EventAccount): string {
  return toldOrder(report);
}
