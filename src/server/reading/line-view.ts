import type { Queries } from '../../ledger/schema.js';
import type { LineView } from '../../lines/line.js';
import { shownDay } from './shown-day.js';

/** The view of lines that is asked for. A ledger without any document is seen as of the first day of all. */
export async function lineView(
  queries: Queries,
  { asOf, known }: { readonly asOf?: string | undefined; readonly known: LineView['known'] },
): Promise<LineView> {
  return { asOf: asOf ?? (await shownDay(queries)) ?? '1970-01-01', known };
}
