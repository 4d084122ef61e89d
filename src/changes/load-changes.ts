import type { Queries } from '../ledger/schema.js';
import type { LineView } from '../lines/line.js';
import { lineContext } from '../lines/line-context.js';
import { type LineRules, openActs } from '../lines/load-acts.js';
import type { MoveAct } from '../lines/move-act.js';
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

/**
 * @param since ISO day: changes that show earlier are left out; null: none is
 * @param read the acts of the ledger, where several days are asked about (`selectMoves`)
 */
export async function loadChanges(
  queries: Queries,
  rules: LineRules,
  view: LineView,
  since: string | null,
  read?: readonly MoveAct[],
): Promise<LedgerChanges> {
  const { selectMoves } = await openActs(queries, rules, view);
  const acts = withoutVague(visibleActs(await selectMoves(read), view.asOf));
  const context = lineContext(acts, view, await watchedDays(queries, view.asOf));
  const shown = acts.filter(({ lastDay, told }) => since === null || (lastDay ?? told) >= since);
  const contacts = shown.filter((act) => lights(act, 'direct'));
  const claims = await loadClaims(queries, eventsOf(contacts), view.asOf);
  const withdrawals = await loadWithdrawals(queries, view);
  const disputes = await loadDisputes(queries, eventsOf(shown), view);
  return { view, ...findChanges({ acts, context, claims, withdrawals, disputes, since }) };
}

function eventsOf(acts: readonly MoveAct[]): ReadonlySet<string> {
  return new Set(acts.map(({ event }) => event));
}
