import type { DerivedEvent, Deriver } from './deriver.js';
import { inChunks } from './in-chunks.js';
import { lineActRows, lineTables, tellingRow } from './line-act-rows.js';
import type { Queries } from './schema.js';
import type { StoredReport } from './stored-report.js';

/** Ids of those of some events that bear on lines, or were told, otherwise than the ledger has it. */
export async function wrongLineActs(
  queries: Queries,
  events: readonly DerivedEvent[],
  reports: ReadonlyMap<number, StoredReport>,
  deriver: Deriver,
): Promise<readonly string[]> {
  const ids = events.map((event) => event.id);
  const acts = await inChunks(ids, (chunk) =>
    queries.selectFrom('line_acts').selectAll().where('event_id', 'in', chunk).execute(),
  );
  const tellings = await inChunks(ids, (chunk) =>
    queries.selectFrom('event_tellings').selectAll().where('event_id', 'in', chunk).execute(),
  );
  const stored = bundles([...acts, ...tellings]);
  const wanted = bundles(
    events.flatMap((event) => [...lineActRows(event, reports, deriver), tellingRow(event, reports)]),
  );
  return ids.filter((id) => stored.get(id) !== wanted.get(id));
}

/** Ids that lines have rows of, and that are no events. */
export async function strayLineActs(queries: Queries): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const table of lineTables) {
    const rows = await queries
      .selectFrom(table)
      .select('event_id')
      .distinct()
      .where('event_id', 'not in', (events) => events.selectFrom('events').select('id'))
      .execute();
    for (const { event_id } of rows) found.add(event_id);
  }
  return [...found];
}

/** The rows of each event as one text, in an order of their own. */
function bundles(rows: readonly { readonly event_id: string }[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const row of rows) {
    const text = JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
    texts.set(row.event_id, [...(texts.get(row.event_id) ?? []), text]);
  }
  return new Map([...texts].map(([id, own]) => [id, own.sort().join('\n')]));
}
