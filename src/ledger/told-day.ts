import type { StoredReport } from './stored-report.js';

/** ISO day on which the world could read a report: of publication; of an undated document the day on which it was learnt. */
export function toldDay({ document, learnt }: Pick<StoredReport, 'document' | 'learnt'>): string {
  return document.published ?? learnt.slice(0, 10);
}
