import type { Queries } from '../ledger/schema.js';
import type { LineView } from '../lines/line.js';
import { lineContext } from '../lines/line-context.js';
import { type LineRules, loadActs } from '../lines/load-acts.js';
import { lights } from '../lines/slice.js';
import { visibleActs } from '../lines/visible-acts.js';
import { watchedDays } from '../lines/watched-days.js';
import { withoutVague } from '../lines/without-vague.js';
import { type FoundChanges, findChanges } from './find-changes.js';
import { loadClaims } from './load-claims.js';
import { loadDisputes } from './load-disputes.js';
import { loadWithdrawals } from './load-withdrawals.js';

/** Changes as of a day, as the ledger knows them now or knew them then. */
export interface LedgerChanges extends FoundChanges {
  readonly view: LineView;
}

/** @param since ISO day: changes that show earlier are left out; null: none is */
export async function loadChanges(
  queries: Queries,
  rules: LineRules,
  view: LineView,
  since: string | null,
): Promise<LedgerChanges> {
  const acts = withoutVague(visibleActs(await loadActs(queries, rules, view), view.asOf));
  const context = lineContext(acts, view, await watchedDays(queries, view.asOf));
  const contacts = acts.filter(
    (act) => lights(act, 'direct') && (since === null || (act.lastDay ?? '') >= since),
  );
  const claims = await loadClaims(queries, new Set(contacts.map(({ event }) => event)), view.asOf);
  const [withdrawals, disputes] = [await loadWithdrawals(queries, view), await loadDisputes(queries, view)];
  return { view, ...findChanges({ acts, context, claims, withdrawals, disputes, since }) };
}
