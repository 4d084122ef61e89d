import type { Migration } from './migration.js';

/** What people decided, and about which reports. */
export const judgements: Migration = {
  version: 2,
  name: 'judgements',
  up: async ({ schema }, { rowId }) => {
    await schema
      .createTable('judgements')
      .addColumn('id', rowId.type, rowId.build)
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('field', 'text')
      .addColumn('value', 'text')
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('made', 'text', (column) => column.notNull())
      .addColumn('undoes', 'integer', (column) => column.references('judgements.id'))
      .execute();
    await schema.createIndex('judgements_undoes').on('judgements').column('undoes').execute();
    await schema
      .createTable('judgement_reports')
      .addColumn('judgement_id', 'integer', (column) => column.notNull().references('judgements.id'))
      .addColumn('report_id', 'integer', (column) => column.notNull().references('reports.id'))
      .addColumn('side', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createIndex('judgement_reports_report')
      .on('judgement_reports')
      .column('report_id')
      .execute();
    await schema
      .createIndex('judgement_reports_judgement')
      .on('judgement_reports')
      .column('judgement_id')
      .execute();
  },
};
