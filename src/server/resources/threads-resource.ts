import { z } from '@hono/zod-openapi';
import { listThreadsAsOf } from '../../threads/list-threads-as-of.js';
import { listThreads } from '../../threads/thread-query.js';
import { threadMarkdown } from '../formats/thread-markdown.js';
import { cursorAfter, cursorSchema, placeOf } from '../schemas/cursor-schema.js';
import { daySchema } from '../schemas/day-schema.js';
import { limitSchema } from '../schemas/limit-schema.js';
import { pageOf } from '../schemas/page-of.js';
import { type ThreadValue, threadSchema } from '../schemas/thread-schema.js';
import { threadValues } from '../views/thread-value.js';
import { type Cell, defineResource } from './resource.js';

/** Offers, requests and messages with what became of them. */
export const threadsResource = defineResource({
  path: '/api/threads',
  name: 'threads',
  summary: 'Offers, requests and messages with their answers, those with the latest event first',
  params: z.object({}),
  query: z.strictObject({
    party: z.string().min(1).max(100).optional(),
    outcome: z.string().max(40).optional(),
    since: daySchema.optional(),
    asOf: daySchema.optional().openapi({
      description: 'what was on the table on that day, and what had become of it: later events are left out',
    }),
    answered: z.enum(['true', 'false']).optional(),
    limit: limitSchema(50, 200),
    cursor: cursorSchema.optional(),
  }),
  answer: pageOf(threadSchema).openapi('ThreadList'),
  load: ({ query }, { read }) =>
    read(async ({ queries }) => {
      const { limit } = query;
      const filter = {
        party: query.party ?? null,
        outcome: query.outcome ?? null,
        since: query.since ?? null,
        answered: query.answered === undefined ? null : query.answered === 'true',
        limit: limit + 1,
        after: placeOf(query.cursor),
      };
      const { asOf } = query;
      const found = await (asOf === undefined
        ? listThreads(queries, filter)
        : listThreadsAsOf(queries, filter, asOf));
      const items = await threadValues(queries, found.slice(0, limit));
      const last = items.at(-1);
      const isMore = found.length > limit && last !== undefined;
      return { items, next: isMore ? cursorAfter({ day: last.lastDay, id: last.id }) : null };
    }),
  table: {
    columns: [
      'thread',
      'outcome',
      'is_open',
      'first_day',
      'last_day',
      'silent',
      'root',
      'who',
      'events',
      'sentence',
    ],
    rows: ({ items }) => items.map(rowOf),
  },
  markdown: ({ items }) => ['# Offers and answers', '', ...items.map(threadMarkdown)].join('\n'),
});

function rowOf(thread: ThreadValue): readonly Cell[] {
  const root = thread.events.find(({ id }) => id === thread.root) ?? thread.events[0];
  return [
    thread.id,
    thread.outcome,
    thread.isOpen,
    thread.firstDay,
    thread.lastDay,
    thread.silent.join(' '),
    thread.root,
    root?.who ?? null,
    thread.events.map(({ id }) => id).join(' '),
    root?.quote?.sentence ?? null,
  ];
}
