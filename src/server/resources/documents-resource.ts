import { z } from '@hono/zod-openapi';
import { listDocuments } from '../../ledger/list-documents.js';
import { markdownText } from '../formats/markdown-text.js';
import { daySchema } from '../schemas/day-schema.js';
import { documentSummarySchema } from '../schemas/document-schema.js';
import { limitSchema } from '../schemas/limit-schema.js';
import { pageOf } from '../schemas/page-of.js';
import { defineResource } from './resource.js';

/** The documents of the ledger, latest published first. */
export const documentsResource = defineResource({
  path: '/api/documents',
  name: 'documents',
  summary: 'Documents, latest published first',
  params: z.object({}),
  query: z.strictObject({
    source: z.string().min(1).max(300).optional(),
    since: daySchema.optional(),
    versions: z.enum(['true', 'false']).default('false').openapi({ description: 'older versions too' }),
    limit: limitSchema(50),
    cursor: z
      .string()
      .regex(/^d[a-z2-7]{11}$/)
      .optional(),
  }),
  answer: pageOf(documentSummarySchema).openapi('DocumentList'),
  load: ({ query }, { read }) =>
    read(async ({ queries }) => {
      const { limit } = query;
      const found = await listDocuments(queries, {
        source: query.source ?? null,
        since: query.since ?? null,
        versions: query.versions === 'true',
        limit: limit + 1,
        after: query.cursor ?? null,
      });
      const items = found.slice(0, limit).map(({ uid: id, origin: _, ...document }) => ({ id, ...document }));
      return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
    }),
  table: {
    columns: [
      'document',
      'version',
      'published',
      'learnt',
      'source',
      'title',
      'address',
      'reports',
      'withdrawn',
    ],
    rows: ({ items }) =>
      items.map((one) => [
        one.id,
        one.version,
        one.published,
        one.learnt,
        one.source,
        one.title,
        one.address,
        one.reports,
        one.withdrawn,
      ]),
  },
  markdown: ({ items }) =>
    [
      '# Documents',
      '',
      ...items.map(
        ({ id, published, source, title, address, reports }) =>
          `- **${id}** ${published ?? 'no day'} · ${markdownText(source ?? 'not known')} · ${markdownText(title ?? address)} · ${reports} reports`,
      ),
      '',
    ].join('\n'),
});
