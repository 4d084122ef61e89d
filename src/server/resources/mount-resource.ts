import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ParleyError } from '../../errors.js';
import { toCsv } from '../../reports/csv-format.js';
import { answerFormats, formatOf, mediaTypes } from '../formats/answer-format.js';
import { parseAsked } from '../safety/parse-asked.js';
import { errorSchema } from '../schemas/error-schema.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import { allPages } from './all-pages.js';
import type { AnyResource, ResourceTable } from './resource.js';

/** Adds a resource to an app and to the document that describes the API. */
export function mountResource(
  app: OpenAPIHono<ServerEnv>,
  resource: AnyResource,
  context: ServerContext,
): void {
  describe(app, resource);
  app.get(resource.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
    const params = parseAsked(resource.params, c.req.param());
    const query = parseAsked(resource.query, c.req.query());
    const format = formatOf(new URL(c.req.url).pathname, c.req.header('accept') ?? '*/*');
    if (format === 'csv') return csvAnswer(c, resource, { params, query }, context);
    const asked = { params, query };
    const load = () => resource.load(asked, context);
    const body =
      format === 'json'
        ? ((await resource.json?.(asked)) ?? JSON.stringify(await load()))
        : resource.markdown(await load());
    return c.body(body, 200, { 'content-type': mediaTypes[format] });
  });
}

async function csvAnswer(
  c: Context<ServerEnv>,
  { load, table, name, query }: AnyResource,
  asked: { readonly params: Record<string, unknown>; readonly query: Record<string, unknown> },
  context: ServerContext,
): Promise<Response> {
  if (table === null) throw new ParleyError('no-table', `${name} is no table: ask for .json or .md`);
  const headers = { 'content-type': mediaTypes.csv, 'content-disposition': `inline; filename="${name}.csv"` };
  const head = toCsv([table.columns]);
  if (c.req.query('limit') === undefined && 'cursor' in query.shape) {
    c.set('isStream', true);
    return c.body(
      allPages(head, asked, (page) => load(page, context), rowsOf(table)),
      200,
      headers,
    );
  }
  return c.body(head + rowsOf(table)(await load(asked, context)), 200, headers);
}

function rowsOf(table: ResourceTable<unknown>): (answer: unknown) => string {
  return (answer) =>
    toCsv(
      table
        .rows(answer)
        .map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? '')))),
    );
}

function describe(
  app: OpenAPIHono<ServerEnv>,
  { path, name, summary, params, query, answer, gone, table }: AnyResource,
) {
  const formats = answerFormats.filter((format) => format !== 'csv' || table !== null);
  const others = formats.filter((format) => format !== 'json');
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    operationId: name,
    summary,
    description: `Also as ${others.map((format) => `\`.${format}\``).join(' and ')} by suffix.`,
    request: { params, query },
    responses: {
      200: {
        description: 'what was asked for',
        content: Object.fromEntries(
          formats.map((format) => [
            mediaTypes[format].split(';')[0] ?? '',
            { schema: format === 'json' ? answer : { type: 'string' as const } },
          ]),
        ),
      },
      304: { description: 'as the ETag in If-None-Match says' },
      400: { description: 'cannot be asked so', content: { 'application/json': { schema: errorSchema } } },
      401: { description: 'log in first', content: { 'application/json': { schema: errorSchema } } },
      404: { description: 'not in this ledger', content: { 'application/json': { schema: errorSchema } } },
      ...(gone && {
        410: { description: 'a person took it away', content: { 'application/json': { schema: gone } } },
      }),
    },
  });
}
