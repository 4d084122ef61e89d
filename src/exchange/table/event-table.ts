import type { Queries } from '../../ledger/schema.js';
import { toCsvRow } from '../../reports/csv-format.js';
import { directedPairs } from '../../reports/directed-pairs.js';
import { pairCells } from './pair-cells.js';
import { type Cell, type Column, pairColumns, type Table } from './table.js';
import { toldEvents } from './told-event.js';

/** The columns that only joined events have. */
export const eventColumns: readonly Column[] = [
  { name: 'standing', type: 'text', description: 'on whose word the event stands' },
  { name: 'disputed', type: 'text', description: 'fields on which the accounts differ' },
  { name: 'reports', type: 'count', description: 'accounts of it' },
  { name: 'documents', type: 'count', description: 'documents that give these accounts' },
  {
    name: 'origins',
    type: 'count',
    description: 'independent origins of these documents: copies count once',
  },
  { name: 'sources', type: 'text', description: 'outlets and issuing bodies of these documents' },
  { name: 'learnt', type: 'text', description: 'when the ledger first had an account of it (UTC)' },
  { name: 'threads', type: 'text', description: 'threads of offers and answers that it is part of' },
];

/** One row per event of a ledger and directed pair of parties. */
export function eventTable(queries: Queries): Table {
  return { columns: [...pairColumns, ...eventColumns], rows: rowsOf(queries) };
}

async function* rowsOf(queries: Queries): AsyncGenerator<readonly Cell[]> {
  for await (const told of toldEvents(queries)) {
    const { event, document, standing, disputed, reports, documents, origins, sources, learnt, threads } =
      told;
    const own = [
      standing,
      disputed.join('; '),
      reports,
      documents,
      origins,
      sources.join('; '),
      learnt,
      threads.join('; '),
    ];
    for (const pair of directedPairs(event)) yield [...pairCells(toCsvRow(event, pair, document)), ...own];
  }
}
