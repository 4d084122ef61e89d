import { undoneAmong } from '../../ledger/load-judgements.js';
import type { Queries } from '../../ledger/schema.js';
import type { Agreement } from '../schemas/agreement-schema.js';
import { nominalAlpha } from '../views/nominal-alpha.js';
import { ruleAgreed } from './rule-agreed.js';

interface Verdict {
  readonly author: string;
  readonly verdict: 'accept' | 'reject';
  readonly reason: string | null;
}

interface JudgedReport {
  readonly report: string;
  readonly type: string;
  /** The last that holds of each person. */
  readonly verdicts: readonly Verdict[];
}

/** How far people agree who accepted or rejected the same reports. */
export async function loadAgreement(queries: Queries): Promise<Agreement> {
  const judged = (await judgedReports(queries)).filter(({ verdicts }) => verdicts.length > 1);
  const types = [...new Set(judged.map(({ type }) => type))].sort();
  return {
    ...shareOf(judged),
    types: types.map((type) => ({ type, ...shareOf(judged.filter((one) => one.type === type)) })),
    disputed: judged.filter((one) => !isAgreed(one)),
  };
}

async function judgedReports(queries: Queries): Promise<readonly JudgedReport[]> {
  const rows = await queries
    .selectFrom('judgements')
    .innerJoin('judgement_reports', 'judgement_reports.judgement_id', 'judgements.id')
    .innerJoin('reports', 'reports.id', 'judgement_reports.report_id')
    .select(['judgements.id', 'kind', 'author', 'reason', 'reports.uid', 'reports.type'])
    .where('kind', 'in', ['accept', 'reject'])
    .where('author', '!=', ruleAgreed)
    .orderBy('judgements.id')
    .execute();
  const undone = await undoneAmong(
    queries,
    rows.map(({ id }) => id),
  );
  const found = new Map<string, { readonly type: string; readonly verdicts: Map<string, Verdict> }>();
  for (const { id, kind, author, reason, uid, type } of rows) {
    if (undone.has(id) || (kind !== 'accept' && kind !== 'reject')) continue;
    const own = found.get(uid) ?? { type, verdicts: new Map() };
    own.verdicts.set(author, { author, verdict: kind, reason });
    found.set(uid, own);
  }
  return [...found].map(([report, { type, verdicts }]) => ({
    report,
    type,
    verdicts: [...verdicts.values()],
  }));
}

function shareOf(judged: readonly JudgedReport[]) {
  const choices = judged.map(({ verdicts }) => ({
    accept: verdicts.filter(({ verdict }) => verdict === 'accept').length,
    reject: verdicts.filter(({ verdict }) => verdict === 'reject').length,
  }));
  return { reports: judged.length, agreed: judged.filter(isAgreed).length, alpha: nominalAlpha(choices) };
}

function isAgreed({ verdicts }: JudgedReport): boolean {
  return new Set(verdicts.map(({ verdict }) => verdict)).size === 1;
}
