import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Column, Table } from './table.js';

/** Rows that are packed together: readers skip whole groups. */
const rowGroupSize = 20_000;

const parquetTypes = {
  text: 'STRING',
  number: 'DOUBLE',
  count: 'INT32',
  flag: 'BOOLEAN',
} as const satisfies Readonly<Record<Column['type'], string>>;

/**
 * A table as Apache Parquet, compressed with Snappy; days and instants are text, as everywhere in Parley. One group of
 * rows is held in memory at a time, and the packed file.
 */
export async function parquetTable({ columns, rows }: Table): Promise<Uint8Array> {
  const writer = new ByteWriter();
  await parquetWriteRows({
    writer,
    rows: records(columns, rows),
    columns: columns.map(({ name, type }) => ({ name, type: parquetTypes[type], nullable: type !== 'flag' })),
    rowGroupSize,
    createdBy: 'parley',
  });
  return writer.getBytes();
}

async function* records(columns: readonly Column[], rows: Table['rows']) {
  for await (const row of rows) {
    yield Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
  }
}
