import type { OpenAPIHono } from '@hono/zod-openapi';
import { openApiDocument } from './open-api-document.js';
import type { ServerEnv } from './server-env.js';

/** Serves the document that describes the API; it tells nothing of the ledger, and needs no log-in. */
export function mountOpenApi(app: OpenAPIHono<ServerEnv>, version: string): void {
  app.get('/openapi.json', (c) => c.json(openApiDocument(app, version)));
}
