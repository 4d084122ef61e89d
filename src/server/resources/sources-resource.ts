import { z } from '@hono/zod-openapi';
import { listSources } from '../../ledger/list-sources.js';
import { markdownText } from '../formats/markdown-text.js';
import { listOf } from '../schemas/list-of.js';
import { sourceSchema } from '../schemas/source-schema.js';
import { defineResource } from './resource.js';

/** What each source contributed. */
export const sourcesResource = defineResource({
  path: '/api/sources',
  name: 'sources',
  summary: 'Every source with how many documents, origins and reports it gave',
  params: z.object({}),
  query: z.strictObject({}),
  answer: z.object({ items: listOf(sourceSchema) }).openapi('SourceList'),
  load: (_, { read }) => read(async ({ queries }) => ({ items: await listSources(queries) })),
  table: {
    columns: ['source', 'documents', 'origins', 'reports', 'withdrawn', 'first', 'last'],
    rows: ({ items }) =>
      items.map((one) => [
        one.source,
        one.documents,
        one.origins,
        one.reports,
        one.withdrawn,
        one.first,
        one.last,
      ]),
  },
  markdown: ({ items }) =>
    [
      '# Sources',
      '',
      ...items.map(
        ({ source, documents, reports }) =>
          `- ${markdownText(source ?? 'not known')}: ${documents} documents, ${reports} reports`,
      ),
      '',
    ].join('\n'),
});
