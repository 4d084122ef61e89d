import type { ReportFormat } from './report-format.js';

/** The event record itself, one JSON object a line (docs/event-record.md). */
export const jsonlFormat: ReportFormat = {
  name: 'jsonl',
  description: 'event records, one JSON object a line',
  header: '',
  print: ({ events }) => events.map((event) => `${JSON.stringify(event)}\n`).join(''),
};
