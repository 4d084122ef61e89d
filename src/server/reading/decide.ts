import { ParleyError } from '../../errors.js';
import { parseCorrection } from '../../ledger/correction.js';
import { loadReports } from '../../ledger/load-reports.js';
import type { NewJudgement } from '../../ledger/record-judgement.js';
import type { Queries } from '../../ledger/schema.js';
import { reportsById, splitSides } from '../../ledger/sides-of.js';
import type { NewJudgementValue } from '../schemas/new-judgement-schema.js';

type Asked = Exclude<NewJudgementValue, { kind: 'undo' }>;

/** What a ledger enters of a judgement that was asked for. @throws ParleyError `several-reports`, `same-event` and those of `sides-of` */
export async function decide(queries: Queries, asked: Asked, author: string): Promise<NewJudgement> {
  const by = { author, reason: asked.reason ?? null };
  switch (asked.kind) {
    case 'accept':
    case 'reject':
      return { kind: asked.kind, one: await reportsById(queries, asked.of), ...plain, ...by };
    case 'correct': {
      const [report, another] = await loadReports(queries, await reportsById(queries, asked.of));
      if (report === undefined || another !== undefined) {
        throw new ParleyError(
          'several-reports',
          `${asked.of} has several reports: name the one to correct (r…)`,
        );
      }
      const value = parseCorrection(asked.field, asked.value, report.event);
      return { kind: 'correct', one: [report.id], other: [], field: asked.field, value, ...by };
    }
    case 'split':
      return {
        kind: 'split',
        ...(await splitSides(queries, asked.of, asked.reports)),
        field: null,
        value: null,
        ...by,
      };
    default: {
      const one = await reportsById(queries, asked.of);
      const other = await reportsById(queries, asked.with);
      if (one.some((report) => other.includes(report))) {
        throw new ParleyError('same-event', `${asked.of} and ${asked.with} are one event already`);
      }
      const field = asked.kind === 'link' ? (asked.how ?? null) : null;
      return { kind: asked.kind, one, other, field, value: null, ...by };
    }
  }
}

const plain = { other: [], field: null, value: null } as const;
