import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Access } from '../access/access.js';
import type { Identity } from '../access/identity.js';
import { clientAddress } from '../safety/client-address.js';
import { requireRole } from '../safety/guard.js';
import { jsonBody } from '../safety/json-body.js';
import { conflictSchema, judgedSchema, newJudgementSchema } from '../schemas/new-judgement-schema.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import { describeAction } from './describe-action.js';
import { judge } from './judge.js';
import { versionsIn } from './versions-in.js';

/** Enters what a person decides; the second of two who decide on one event at once is told, and nothing is lost. */
export function mountJudgeAction(app: OpenAPIHono<ServerEnv>, context: ServerContext, access: Access): void {
  const path = '/api/judgements';
  describeAction(app, {
    method: 'post',
    path,
    name: 'judge',
    summary: 'Accepts, rejects, corrects, splits, merges, links, unlinks or undoes',
    headers: z.object({
      'if-match': z.string().optional().openapi({
        description: 'versions of the events that it is about, in quotation marks; an undo needs none',
      }),
    }),
    body: newJudgementSchema,
    answer: judgedSchema,
    errors: [404, 422, 428, 503],
    conflict: conflictSchema,
  });
  app.post(path, async (c) => {
    requireRole(c, 'coder');
    const asked = await jsonBody(c, newJudgementSchema);
    const who: Identity = c.get('who');
    const outcome = await judge(asked, versionsIn(c), who, context);
    if (!outcome.ok) return c.json(outcome.conflict, 409);
    access.note({
      who: who.name,
      what: `judge ${asked.kind}`,
      about: `judgement ${outcome.judged.judgement}`,
      address: clientAddress(c),
    });
    return c.json(outcome.judged);
  });
}
