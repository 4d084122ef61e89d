import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { errorSchema } from '../schemas/error-schema.js';
import type { ServerEnv } from '../server-env.js';

const descriptions = {
  400: 'cannot be asked so',
  401: 'log in first',
  403: 'not allowed',
  404: 'not in this ledger',
  409: 'somebody was faster',
  410: 'a person took it away',
  413: 'too large',
  415: 'no JSON',
  422: 'cannot be done',
  428: 'If-Match is missing',
  429: 'too many tries',
  503: 'not now: try again',
} as const;

/** Something that is done, or a question outside the resources, for the document that describes the API. */
export interface Action {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Null: nothing comes back. */
  readonly answer: z.ZodType | null;
  /** Media type of the answer; JSON unless given. */
  readonly media?: string;
  readonly errors?: readonly (keyof typeof descriptions)[];
  readonly conflict?: z.ZodType;
}

/** Adds an action to the document that describes the API. */
export function describeAction(app: OpenAPIHono<ServerEnv>, action: Action): void {
  const { method, path, name, summary, params, query, headers, body, answer, conflict } = action;
  const basic = body === undefined ? ([400, 401] as const) : ([400, 401, 403, 413, 415] as const);
  const errors = [...new Set([...basic, ...(action.errors ?? [])])].sort();
  app.openAPIRegistry.registerPath({
    method,
    path,
    operationId: name,
    summary,
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(headers && { headers }),
      ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      ...(answer === null
        ? { 204: { description: 'done' } }
        : {
            200: {
              description: 'done, or what was asked for',
              content: { [action.media ?? 'application/json']: { schema: answer } },
            },
          }),
      ...Object.fromEntries(
        errors.map((status) => [
          status,
          { description: descriptions[status], content: { 'application/json': { schema: errorSchema } } },
        ]),
      ),
      ...(conflict && {
        409: { description: descriptions[409], content: { 'application/json': { schema: conflict } } },
      }),
    },
  });
}
