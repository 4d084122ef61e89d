import { z } from '@hono/zod-openapi';
import { ledgerFacts } from '../../exchange/archive/ledger-facts.js';
import { shownDay } from '../reading/shown-day.js';
import { type StatusValue, statusSchema } from '../schemas/status-schema.js';
import { defineResource } from './resource.js';

/** What the ledger holds. */
export const statusResource = defineResource({
  path: '/api/status',
  name: 'status',
  summary: 'What the ledger holds, as of which day, and the versions of what made it',
  params: z.object({}),
  query: z.strictObject({}),
  answer: statusSchema,
  load: (_, { read, version, deriver }): Promise<StatusValue> =>
    read(async ({ queries }) => ({
      version,
      rules: deriver.version,
      ...(await ledgerFacts(queries)),
      asOf: await shownDay(queries),
      notices: [
        'Tells what documents report, not what happened.',
        'English documents only; records made by a coder, not by hand, unless a judgement says so.',
      ],
      licence: 'Apache-2.0 for the code; the texts belong to their publishers',
    })),
  table: null,
  markdown: (status) =>
    [
      '# Status',
      '',
      ...Object.entries(status).map(([name, value]) => `- ${name}: ${String(value)}`),
      '',
    ].join('\n'),
});
