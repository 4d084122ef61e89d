import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerEnv } from './server-env.js';

const description = `The ledger over HTTP. What is told comes from the ledger's own queries; docs/api.md says how to use it.
Addresses of documents, reports, events, threads and lines last; an event that was joined to another leads to it.`;

/** The document that describes the API, in OpenAPI 3.1. */
export function openApiDocument(app: OpenAPIHono<ServerEnv>, version: string) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Parley', version, description, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/' }],
  });
}
