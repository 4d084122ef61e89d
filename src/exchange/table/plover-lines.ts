import type { Queries } from '../../ledger/schema.js';
import { ploverFormat } from '../../reports/plover-format.js';
import { storedReports } from './report-table.js';
import { toldEvents } from './told-event.js';

const style = { width: 80, isColoured: false };

/** The events of a ledger under the names of PLOVER, one JSON object a line; further fields follow those of PLOVER. */
export async function* ploverEvents(queries: Queries): AsyncGenerator<string> {
  for await (const {
    event,
    document,
    standing,
    disputed,
    reports,
    documents,
    origins,
    sources,
    learnt,
  } of toldEvents(queries)) {
    const record: unknown = JSON.parse(ploverFormat.print({ document, events: [event] }, style));
    const own = { standing, disputed, reports, documents, origins, sources, learnt };
    yield `${JSON.stringify({ ...Object(record), ...own })}\n`;
  }
}

/** The reports of a ledger under the names of PLOVER, one JSON object a line. */
export async function* ploverReports(queries: Queries): AsyncGenerator<string> {
  for await (const reports of storedReports(queries)) {
    for (const { event, document } of reports) {
      const { url, source, title, uid: id } = document;
      const facts = { id, url, source, date: document.published, title, author: null, language: null };
      yield ploverFormat.print({ document: facts, events: [event] }, style);
    }
  }
}
