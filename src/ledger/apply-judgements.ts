import type { Judgement } from './judgement.js';
import type { StoredReport } from './stored-report.js';

/** A report with the verdicts and corrections that people gave on it; of two on one field the later counts. */
export function applyJudgements(report: StoredReport, judgements: readonly Judgement[]): StoredReport {
  return judgements.filter((judgement) => judgement.one.includes(report.id)).reduce(applyJudgement, report);
}

function applyJudgement(report: StoredReport, { kind, field, value }: Judgement): StoredReport {
  if (kind === 'accept') return { ...report, verdict: 'accepted' };
  if (kind === 'reject') return { ...report, verdict: 'rejected' };
  if (kind !== 'correct' || field === null) return report;
  const event = { ...report.event, [field]: value };
  const happened = event.date && { start: event.date.start, end: event.date.end };
  return { ...report, event, happened, corrected: [...new Set([...report.corrected, field])] };
}
