import type { Migration } from './migration.js';

/** Few reports are ever retired: what was known on a past day asks which, and need not read all for that. */
export const retiredReports: Migration = {
  version: 6,
  name: 'retired reports',
  up: async ({ schema }) => {
    await schema
      .createIndex('reports_retired')
      .on('reports')
      .column('retired')
      .where('retired', 'is not', null)
      .execute();
  },
};
