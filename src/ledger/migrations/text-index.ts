import type { Migration } from './migration.js';

/** Full-text search over the documents that are there already and those to come. */
export const textIndex: Migration = {
  version: 4,
  name: 'text index',
  up: async (queries, dialect) => {
    await dialect.createTextIndex(queries);
    const ids = await queries.selectFrom('documents').select('id').orderBy('id').execute();
    for (const { id } of ids) {
      const document = await queries
        .selectFrom('documents')
        .select(['id', 'title', 'text'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      await dialect.indexText(queries, document);
    }
  },
};
