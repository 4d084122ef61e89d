import type { CreateTableBuilder } from 'kysely';
import type { Migration } from './migration.js';

/** What is derived from reports and judgements: copies, events, links, threads, and the keys to find neighbours by. */
export const derived: Migration = {
  version: 3,
  name: 'events and threads',
  up: async ({ schema }) => {
    const keyed = async (table: string, column: string) => {
      await schema
        .createTable(table)
        .addColumn('key', 'text', (key) => key.notNull())
        .addColumn(column, 'integer', (id) => id.notNull())
        .execute();
      await schema.createIndex(`${table}_key`).on(table).columns(['key', column]).execute();
      await schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
    };
    await keyed('document_keys', 'document_id');
    await keyed('report_keys', 'report_id');
    await schema
      .createTable('event_keys')
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('side', 'text', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createIndex('event_keys_key')
      .on('event_keys')
      .columns(['key', 'side', 'event_id'])
      .execute();
    await schema.createIndex('event_keys_event_id').on('event_keys').column('event_id').execute();
    await facts(schema.createTable('events').addColumn('id', 'text', (column) => column.primaryKey()))
      .addColumn('cluster', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('mode', 'text')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('channel', 'text')
      .addColumn('standing', 'text', (column) => column.notNull())
      .addColumn('happened_start', 'text')
      .addColumn('happened_end', 'text')
      .addColumn('report_count', 'integer', (column) => column.notNull())
      .addColumn('document_count', 'integer', (column) => column.notNull())
      .addColumn('origin_count', 'integer', (column) => column.notNull())
      .execute();
    await schema.createIndex('events_cluster').on('events').column('cluster').execute();
    await schema.createIndex('events_happened').on('events').columns(['happened_start', 'id']).execute();
    await schema.createIndex('events_type').on('events').columns(['type', 'happened_start']).execute();
    await schema
      .createTable('event_parties')
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('sector', 'text')
      .addColumn('name', 'text')
      .execute();
    await schema.createIndex('event_parties_event').on('event_parties').column('event_id').execute();
    await schema
      .createIndex('event_parties_code')
      .on('event_parties')
      .columns(['code', 'event_id'])
      .execute();
    await schema.createIndex('event_parties_name').on('event_parties').column('name').execute();
    await schema
      .createTable('event_reports')
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('report_id', 'integer', (column) => column.notNull().unique())
      .execute();
    await schema.createIndex('event_reports_event').on('event_reports').column('event_id').execute();
    await schema
      .createTable('event_history')
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('happened_start', 'text')
      .addColumn('happened_end', 'text')
      .addColumn('learnt', 'text', (column) => column.notNull())
      .addColumn('report_id', 'integer', (column) => column.notNull())
      .execute();
    await schema.createIndex('event_history_event').on('event_history').column('event_id').execute();
    await facts(schema.createTable('links'))
      .addColumn('from_event', 'text', (column) => column.notNull())
      .addColumn('to_event', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('basis', 'text', (column) => column.notNull())
      .addColumn('strength', 'double precision', (column) => column.notNull())
      .execute();
    await schema.createIndex('links_from').on('links').column('from_event').execute();
    await schema.createIndex('links_to').on('links').column('to_event').execute();
    await facts(schema.createTable('threads').addColumn('id', 'text', (column) => column.primaryKey()))
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('is_open', 'integer', (column) => column.notNull())
      .addColumn('first_day', 'text')
      .addColumn('last_day', 'text')
      .execute();
    await schema.createIndex('threads_open').on('threads').columns(['is_open', 'last_day']).execute();
    await schema.createIndex('threads_last').on('threads').columns(['last_day', 'id']).execute();
    await schema
      .createTable('thread_events')
      .addColumn('thread_id', 'text', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('thread_events_thread').on('thread_events').column('thread_id').execute();
    await schema.createIndex('thread_events_event').on('thread_events').column('event_id').execute();
  },
};

/** The columns that every derived value has. */
function facts<T extends string>(table: CreateTableBuilder<T>) {
  return table
    .addColumn('learnt', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull());
}
