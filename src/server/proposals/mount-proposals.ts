import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Access } from '../access/access.js';
import { describeAction } from '../actions/describe-action.js';
import { versionsIn } from '../actions/versions-in.js';
import { clientAddress } from '../safety/client-address.js';
import { requireRole } from '../safety/guard.js';
import { jsonBody } from '../safety/json-body.js';
import { parseAsked } from '../safety/parse-asked.js';
import { idSchema } from '../schemas/id-schema.js';
import { limitSchema } from '../schemas/limit-schema.js';
import {
  adjudicationSchema,
  blindAgreementSchema,
  proposalsSchema,
  proposedSchema,
  queueSchema,
  queueStates,
} from '../schemas/proposal-schema.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import { adjudicate } from './adjudicate.js';
import { agreementOfPairs } from './agreement-of-pairs.js';
import { listQueue } from './list-queue.js';
import type { ProposalStore } from './proposal-store.js';
import { propose } from './propose.js';
import { recordNow } from './record-now.js';
import { shownProposals } from './shown-proposals.js';

const headers = z.object({
  'if-match': z.string().optional().openapi({ description: 'version of the event, in quotation marks' }),
});
const eventId = z.object({ id: idSchema('er', 'e7kfq2lw4xab') });
const queueQuery = z.strictObject({
  state: z.enum(queueStates).default('to-judge'),
  limit: limitSchema(50, 200),
  cursor: idSchema('e', 'e7kfq2lw4xab').optional(),
});

/** Two coders blind, then adjudication: the queue, what each decides, what becomes of it, how far they agree. */
export function mountProposals(
  app: OpenAPIHono<ServerEnv>,
  context: ServerContext,
  access: Access,
  store: ProposalStore,
): void {
  describeAction(app, {
    method: 'get',
    path: '/api/queue',
    name: 'queue',
    summary: 'Records that wait for one to judge them, for a second coder, or for an adjudicator',
    query: queueQuery,
    answer: queueSchema,
    errors: [403, 503],
  });
  app.get('/api/queue', async (c) => {
    requireRole(c, 'coder');
    const { state, limit, cursor = null } = parseAsked(queueQuery, c.req.query());
    const { name } = c.get('who');
    return c.json(
      await context.read(({ queries }) => listQueue(queries, store, name, { state, limit, after: cursor })),
    );
  });

  describeAction(app, {
    method: 'post',
    path: '/api/proposals',
    name: 'propose',
    summary: 'Keeps what a coder decides blind; two who decide the same make a judgement',
    headers,
    body: proposedSchema,
    answer: proposalsSchema,
    errors: [404, 409, 410, 422, 428, 503],
  });
  app.post('/api/proposals', async (c) => {
    requireRole(c, 'coder');
    const decision = await jsonBody(c, proposedSchema);
    const { name } = c.get('who');
    const proposals = await propose(decision, versionsIn(c), name, context, store);
    // Not what was decided: whoever reads the log may be the other coder.
    access.note({ who: name, what: 'propose', about: proposals.record, address: clientAddress(c) });
    return c.json(proposals);
  });

  describeAction(app, {
    method: 'get',
    path: '/api/proposals/{id}',
    name: 'proposals',
    summary: 'What was decided blind about a record: one’s own, and both when two coders have decided',
    params: eventId,
    answer: proposalsSchema,
    errors: [403, 404, 410, 503],
  });
  app.get('/api/proposals/:id', async (c) => {
    requireRole(c, 'coder');
    const { id } = parseAsked(eventId, c.req.param());
    const { record, version } = await context.read(({ queries }) => recordNow(queries, id));
    return c.json(shownProposals(record, version, store.of(record, version), c.get('who').name));
  });

  describeAction(app, {
    method: 'post',
    path: '/api/adjudications',
    name: 'adjudicate',
    summary: 'Makes a judgement of what two coders decided blind',
    headers,
    body: adjudicationSchema,
    answer: z.object({ judgement: z.number().int() }).openapi('Adjudicated'),
    errors: [404, 409, 410, 422, 428, 503],
  });
  app.post('/api/adjudications', async (c) => {
    requireRole(c, 'adjudicator');
    const asked = await jsonBody(c, adjudicationSchema);
    const { name } = c.get('who');
    const judgement = await adjudicate(asked, versionsIn(c), name, context, store);
    access.note({
      who: name,
      what: 'adjudicate',
      about: `judgement ${judgement}`,
      address: clientAddress(c),
    });
    return c.json({ judgement });
  });

  describeAction(app, {
    method: 'get',
    path: '/api/agreement/blind',
    name: 'blindAgreement',
    summary: 'How far coders agree who judged the same records blind, by pair of coders and type of act',
    answer: blindAgreementSchema,
    errors: [403],
  });
  app.get('/api/agreement/blind', (c) => {
    requireRole(c, 'coder');
    return c.json(agreementOfPairs(store.all()));
  });
}
