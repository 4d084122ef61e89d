import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { describeAction } from '../actions/describe-action.js';
import { loadEventPage } from '../reading/load-event-page.js';
import { parseAsked } from '../safety/parse-asked.js';
import { idSchema } from '../schemas/id-schema.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import { eventPageValue } from '../views/event-page-value.js';
import { bibtex } from './bibtex.js';
import { citation } from './citation.js';
import { schemaOrg } from './schema-org.js';

const params = z.object({ id: idSchema('er', 'e7kfq2lw4xab') });
const query = z.strictObject({ style: z.enum(['csl', 'bibtex', 'schema.org']).default('csl') });

/** How to cite an event, and what it is in the words of schema.org. */
export function mountCitation(
  app: OpenAPIHono<ServerEnv>,
  { read }: ServerContext,
  ownOrigin: string | null,
): void {
  describeAction(app, {
    method: 'get',
    path: '/api/events/{id}/citation',
    name: 'citation',
    summary: 'The event and its sources as CSL-JSON, BibTeX or schema.org',
    params,
    query,
    answer: z.unknown(),
    errors: [404],
  });
  app.get('/api/events/:id/citation', async (c) => {
    const { id } = parseAsked(params, c.req.param());
    const { style } = parseAsked(query, c.req.query());
    const origin = ownOrigin ?? new URL(c.req.url).origin;
    const page = eventPageValue(await read(({ queries }) => loadEventPage(queries, id)), new Map());
    if (style === 'bibtex') {
      return c.body(bibtex(citation(page, origin)), 200, {
        'content-type': 'application/x-bibtex; charset=utf-8',
      });
    }
    return style === 'csl'
      ? c.body(JSON.stringify(citation(page, origin)), 200, {
          'content-type': 'application/vnd.citationstyles.csl+json',
        })
      : c.body(JSON.stringify(schemaOrg(page, origin)), 200, { 'content-type': 'application/ld+json' });
  });
}
