import { z } from '@hono/zod-openapi';
import { ParleyError } from '../../errors.js';
import { threadMarkdown } from '../formats/thread-markdown.js';
import { threadById } from '../reading/thread-by-id.js';
import { idSchema } from '../schemas/id-schema.js';
import { type ThreadValue, threadSchema } from '../schemas/thread-schema.js';
import { threadValues } from '../views/thread-value.js';
import { defineResource } from './resource.js';

/** One thread as a ladder. */
export const threadResource = defineResource({
  path: '/api/threads/{id}',
  name: 'thread',
  summary: 'One offer with its answers; the id of an event leads to its thread',
  params: z.object({ id: idSchema('te', 't7kfq2lw4xab') }),
  query: z.strictObject({}),
  answer: threadSchema,
  load: ({ params }, { read }): Promise<ThreadValue> =>
    read(async ({ queries }) => {
      const [thread] = await threadValues(queries, [await threadById(queries, params.id)]);
      if (thread === undefined) throw new ParleyError('no-thread', `${params.id} is no thread`);
      return thread;
    }),
  table: null,
  markdown: threadMarkdown,
});
