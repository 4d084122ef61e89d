import type { OpenAPIHono } from '@hono/zod-openapi';
import { ParleyError } from '../../errors.js';
import { describeRoles } from '../../reports/describe-party.js';
import type { TextRead } from '../reading/text-reader.js';
import { jsonBody } from '../safety/json-body.js';
import { type ReadingValue, readingSchema, readRequestSchema } from '../schemas/reading-schema.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import { describeAction } from './describe-action.js';

/** Reads a text or page in place: what the coder sees in it, beside the text. Nothing is stored. */
export function mountReadAction(app: OpenAPIHono<ServerEnv>, { texts }: ServerContext): void {
  const path = '/api/read';
  describeAction(app, {
    method: 'post',
    path,
    name: 'read',
    summary: 'Codes a text or a page in place; nothing is stored',
    body: readRequestSchema,
    answer: readingSchema,
    errors: [422, 503],
  });
  app.post(path, async (c) => {
    const { text, url, date = null, source = null } = await jsonBody(c, readRequestSchema);
    const read = await texts.read(
      text === undefined
        ? { kind: 'page', url: url ?? '', date, source }
        : { kind: 'text', text, date, source },
    );
    if (!read.ok) throw new ParleyError(read.code, read.message);
    return c.json(toReading(read));
  });
}

function toReading({ document, coder, explanations }: TextRead & { readonly ok: true }): ReadingValue {
  const { id: _, date: published, ...facts } = document;
  return {
    document: { ...facts, published },
    coder,
    events: explanations.map(({ event, fields }) => ({
      id: event.id,
      type: event.type,
      mode: event.mode,
      status: event.status,
      who: describeRoles(event),
      confidence: event.confidence,
      replyTo: event.replyTo,
      trigger: event.trigger,
      evidence: event.evidence,
      fields,
    })),
  };
}
