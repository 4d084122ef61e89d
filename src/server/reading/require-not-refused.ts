import { judgementsOn } from '../../ledger/load-judgements.js';
import type { Queries } from '../../ledger/schema.js';
import { RefusedEventError } from './refused-event-error.js';

/** @param id what was asked for. @throws RefusedEventError where the last verdict on a report is that it is no act */
export async function requireNotRefused(queries: Queries, report: number, id: string): Promise<void> {
  const verdicts = (await judgementsOn(queries, [report])).filter(
    ({ kind }) => kind === 'accept' || kind === 'reject',
  );
  const last = verdicts.at(-1);
  if (last?.kind !== 'reject') return;
  const { id: judgement, author, reason, made } = last;
  throw new RefusedEventError({ id, judgement, author, reason, made });
}
