import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ParleyError } from '../../errors.js';
import { describeAction } from '../actions/describe-action.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import type { Heard } from './news.js';
import { createWatcher } from './watcher.js';

/** Streams that are open at once. */
const most = 2000;
/** Messages that may wait for a reader who does not read; then the stream is closed, and the reader comes again. */
const mostWaiting = 100;

/** Server-sent events of what is new. Gives what ends them. */
export function mountStream(
  app: OpenAPIHono<ServerEnv>,
  context: ServerContext,
  log: (error: unknown) => void,
): () => void {
  const watcher = createWatcher(context, log);
  describeAction(app, {
    method: 'get',
    path: '/api/stream',
    name: 'stream',
    summary:
      'Server-sent events: `hello` at first, `news` with the ids of new documents, events and judgements',
    headers: z.object({ 'last-event-id': z.string().optional() }),
    answer: z.string(),
    media: 'text/event-stream',
    errors: [503],
  });
  app.get('/api/stream', (c) => {
    if (watcher.listeners() >= most)
      throw new ParleyError('too-busy', `${most} streams are open: try again later`);
    const heard = heardOf(c.req.header('last-event-id'));
    const encoder = new TextEncoder();
    let end: (() => void) | undefined;
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        end = await watcher.listen((message) => {
          if ((controller.desiredSize ?? 0) > -mostWaiting)
            return controller.enqueue(encoder.encode(message));
          end?.();
          controller.close();
        }, heard);
      },
      cancel: () => end?.(),
    });
    c.req.raw.signal.addEventListener('abort', () => end?.());
    return c.body(body, 200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
  });
  return watcher.stop;
}

function heardOf(id: string | undefined): Heard | null {
  const [, document, judgement] = /^(\d{1,15})\.(\d{1,15})$/.exec(id ?? '') ?? [];
  return document === undefined ? null : { document: Number(document), judgement: Number(judgement) };
}
