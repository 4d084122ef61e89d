import type { Migration } from './migration.js';

/** What was read: runs, documents with their versions, reports with their parties. */
export const documentsAndReports: Migration = {
  version: 1,
  name: 'documents and reports',
  up: async ({ schema }, { rowId }) => {
    await schema
      .createTable('runs')
      .addColumn('id', rowId.type, rowId.build)
      .addColumn('command', 'text', (column) => column.notNull())
      .addColumn('coder', 'text')
      .addColumn('started', 'text', (column) => column.notNull())
      .addColumn('finished', 'text')
      .execute();
    await schema
      .createTable('documents')
      .addColumn('id', rowId.type, rowId.build)
      .addColumn('uid', 'text', (column) => column.notNull().unique())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('source', 'text')
      .addColumn('published', 'text')
      .addColumn('title', 'text')
      .addColumn('author', 'text')
      .addColumn('language', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('learnt', 'text', (column) => column.notNull())
      .addColumn('run_id', 'integer', (column) => column.notNull().references('runs.id'))
      .addColumn('origin_id', 'integer', (column) => column.references('documents.id'))
      .addColumn('superseded', 'text')
      .addUniqueConstraint('documents_address_version', ['address', 'version'])
      .execute();
    await schema.createIndex('documents_origin').on('documents').column('origin_id').execute();
    await schema.createIndex('documents_source').on('documents').column('source').execute();
    await schema
      .createTable('reports')
      .addColumn('id', rowId.type, rowId.build)
      .addColumn('uid', 'text', (column) => column.notNull().unique())
      .addColumn('document_id', 'integer', (column) => column.notNull().references('documents.id'))
      .addColumn('run_id', 'integer', (column) => column.notNull().references('runs.id'))
      .addColumn('coded_id', 'text', (column) => column.notNull())
      .addColumn('reply_to', 'integer', (column) => column.references('reports.id'))
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('mode', 'text')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('channel', 'text')
      .addColumn('happened_start', 'text')
      .addColumn('happened_end', 'text')
      .addColumn('learnt', 'text', (column) => column.notNull())
      .addColumn('confidence', 'double precision', (column) => column.notNull())
      .addColumn('record', 'text', (column) => column.notNull())
      .addColumn('retired', 'text')
      .addColumn('retired_because', 'text')
      .addColumn('successor_id', 'integer', (column) => column.references('reports.id'))
      .execute();
    await schema.createIndex('reports_document').on('reports').column('document_id').execute();
    await schema.createIndex('reports_happened').on('reports').column('happened_start').execute();
    await schema
      .createTable('report_parties')
      .addColumn('report_id', 'integer', (column) => column.notNull().references('reports.id'))
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('sector', 'text')
      .addColumn('name', 'text')
      .execute();
    await schema.createIndex('report_parties_report').on('report_parties').column('report_id').execute();
    await schema.createIndex('report_parties_code').on('report_parties').column('code').execute();
  },
};
