import { z } from '@hono/zod-openapi';
import { loadAgreement } from '../reading/load-agreement.js';
import { type Agreement, agreementSchema } from '../schemas/agreement-schema.js';
import { defineResource } from './resource.js';

/** How far people agree who judged the same reports, and on which they do not. */
export const agreementResource = defineResource({
  path: '/api/agreement',
  name: 'agreement',
  summary:
    'How far people agree who accepted or rejected the same reports, by type; those on which they differ',
  params: z.object({}),
  query: z.strictObject({}),
  answer: agreementSchema,
  load: (_, { read }): Promise<Agreement> => read(({ queries }) => loadAgreement(queries)),
  table: {
    columns: ['type', 'reports', 'agreed', 'alpha'],
    rows: ({ types }) => types.map(({ type, reports, agreed, alpha }) => [type, reports, agreed, alpha]),
  },
  markdown: ({ reports, agreed, alpha, disputed }) =>
    [
      '# Agreement',
      '',
      `${agreed} of ${reports} reports that two or more people judged; alpha ${alpha?.toFixed(2) ?? 'cannot be told'}`,
      '',
      ...disputed.map(({ report, type }) => `- **${report}** ${type}`),
      '',
    ].join('\n'),
});
