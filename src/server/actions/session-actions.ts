import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { getCookie } from 'hono/cookie';
import type { Access } from '../access/access.js';
import { clientAddress } from '../safety/client-address.js';
import { requireRole } from '../safety/guard.js';
import { jsonBody } from '../safety/json-body.js';
import { parseAsked } from '../safety/parse-asked.js';
import { clearSessionCookie, cookieName, setSessionCookie } from '../safety/session-cookie.js';
import { limitSchema } from '../schemas/limit-schema.js';
import { listOf } from '../schemas/list-of.js';
import { sessionSchema } from '../schemas/session-schema.js';
import type { ServerEnv } from '../server-env.js';
import { describeAction } from './describe-action.js';

const logInSchema = z
  .strictObject({ name: z.string().min(1).max(40), password: z.string().min(1).max(200) })
  .openapi('LogIn');

const auditSchema = z
  .object({
    items: listOf(
      z.object({
        id: z.number().int(),
        at: z.string(),
        who: z.string(),
        what: z.string(),
        about: z.string().nullable(),
        address: z.string().nullable(),
      }),
    ),
  })
  .openapi('AuditLog');

/** Logging in and out, and who did what. */
export function mountSessionActions(app: OpenAPIHono<ServerEnv>, access: Access): void {
  const path = '/api/session';
  describeAction(app, { method: 'get', path, name: 'session', summary: 'Who asks', answer: sessionSchema });
  app.get(path, (c) => c.json(c.get('who')));

  describeAction(app, {
    method: 'post',
    path,
    name: 'logIn',
    summary: 'Logs in; the session comes as a cookie',
    body: logInSchema,
    answer: sessionSchema,
    errors: [401, 429],
  });
  app.post(path, async (c) => {
    const { name, password } = await jsonBody(c, logInSchema);
    const { identity, secret } = await access.logIn(name, password, clientAddress(c));
    setSessionCookie(c, secret);
    return c.json(identity);
  });

  describeAction(app, { method: 'delete', path, name: 'logOut', summary: 'Ends the session', answer: null });
  app.delete(path, (c) => {
    const secret = getCookie(c, cookieName(c));
    if (secret !== undefined) access.logOut(secret, c.get('who'));
    clearSessionCookie(c);
    return c.body(null, 204);
  });

  const query = z.strictObject({ limit: limitSchema(100, 1000) });
  describeAction(app, {
    method: 'get',
    path: '/api/audit',
    name: 'audit',
    summary: 'Who did what and when, latest first; for admins',
    query,
    answer: auditSchema,
    errors: [403],
  });
  app.get('/api/audit', (c) => {
    requireRole(c, 'admin');
    return c.json({ items: access.audit(parseAsked(query, c.req.query()).limit) });
  });
}
