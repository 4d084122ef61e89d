import type { Migration } from './migration.js';

/** How events bear on lines, and when they were told: for lamps as of any day. Filled by `parley rederive`. */
export const lineActs: Migration = {
  version: 5,
  name: 'acts of lines',
  up: async ({ schema }) => {
    await schema
      .createTable('event_tellings')
      .addColumn('event_id', 'text', (column) => column.primaryKey())
      .addColumn('cluster', 'text', (column) => column.notNull())
      .addColumn('first_told', 'text', (column) => column.notNull())
      .addColumn('last_told', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('line_acts')
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('line', 'text', (column) => column.notNull())
      .addColumn('from_party', 'text', (column) => column.notNull())
      .addColumn('to_party', 'text', (column) => column.notNull())
      .addColumn('is_mutual', 'integer', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('mode', 'text')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('standing', 'text', (column) => column.notNull())
      .addColumn('bearing', 'text', (column) => column.notNull())
      .addColumn('is_counted', 'integer', (column) => column.notNull())
      .addColumn('is_indirect', 'integer', (column) => column.notNull())
      .addColumn('via', 'text', (column) => column.notNull())
      .addColumn('form', 'text')
      .addColumn('from_sector', 'text')
      .addColumn('to_sector', 'text')
      .addColumn('from_level', 'text')
      .addColumn('to_level', 'text')
      .addColumn('level', 'text')
      .addColumn('posture', 'text')
      .addColumn('stake', 'text', (column) => column.notNull())
      .addColumn('condition', 'text')
      .addColumn('first_day', 'text')
      .addColumn('last_day', 'text')
      .addColumn('told', 'text', (column) => column.notNull())
      .addColumn('learnt', 'text', (column) => column.notNull())
      .addColumn('basis', 'text', (column) => column.notNull())
      .addColumn('sources', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('line_acts_event').on('line_acts').column('event_id').execute();
    await schema.createIndex('line_acts_line').on('line_acts').columns(['line', 'last_day']).execute();
    // On which days the ledger has read about anything.
    await schema
      .createIndex('documents_published')
      .on('documents')
      .columns(['published', 'learnt'])
      .execute();
  },
};
