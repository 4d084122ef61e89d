import { z } from '@hono/zod-openapi';
import { type EventFilter, listEvents } from '../../events/event-query.js';
import { eventItem } from '../formats/event-markdown.js';
import { eventTable } from '../formats/event-table.js';
import { cursorAfter, cursorSchema, placeOf } from '../schemas/cursor-schema.js';
import { daySchema } from '../schemas/day-schema.js';
import { eventSummarySchema } from '../schemas/event-summary-schema.js';
import { limitSchema } from '../schemas/limit-schema.js';
import { pageOf } from '../schemas/page-of.js';
import { summarizeEvents } from '../views/summarize-events.js';
import { defineResource } from './resource.js';

/** Events, latest first, each with its sentence. */
export const eventsResource = defineResource({
  path: '/api/events',
  name: 'events',
  summary: 'Events, each joined from all that report it, latest first',
  params: z.object({}),
  query: z.strictObject({
    party: z.string().min(1).max(100).optional().openapi({ description: 'a code, or part of a name' }),
    type: z.string().max(30).optional(),
    status: z.string().max(30).optional(),
    standing: z.string().max(60).optional(),
    since: daySchema.optional(),
    until: daySchema.optional(),
    limit: limitSchema(50),
    cursor: cursorSchema.optional(),
  }),
  answer: pageOf(eventSummarySchema).openapi('EventList'),
  load: ({ query }, { read }) =>
    read(async ({ queries }) => {
      const { limit } = query;
      const filter: EventFilter = {
        party: query.party ?? null,
        type: query.type ?? null,
        status: query.status ?? null,
        standing: query.standing ?? null,
        since: query.since ?? null,
        until: query.until ?? null,
        limit: limit + 1,
        after: placeOf(query.cursor),
      };
      const found = await listEvents(queries, filter);
      const items = await summarizeEvents(queries, found.slice(0, limit));
      const last = items.at(-1);
      const isMore = found.length > limit && last !== undefined;
      return {
        items,
        next: isMore ? cursorAfter({ day: last.happened?.start ?? null, id: last.id }) : null,
      };
    }),
  table: eventTable,
  markdown: ({ items, next }) =>
    [
      '# Events',
      '',
      ...items.map(eventItem),
      ...(next === null ? [] : ['', `more: cursor ${next}`]),
      '',
    ].join('\n'),
});
