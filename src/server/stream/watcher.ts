import type { ServerContext } from '../server-context.js';
import { type Heard, newsSince, standOf } from './news.js';

/** Milliseconds between two looks at the ledger, and between two signs of life. */
const pause = 1000;
const heartbeat = 25_000;

/** Hears of what is new, as the text of a server-sent event. */
export type Listener = (message: string) => void;

/** Looks at a ledger for all listeners together, and not at all while there are none. */
export interface Watcher {
  /** @param heard where to go on; null: from now on. Gives what stops it. */
  readonly listen: (listener: Listener, heard: Heard | null) => Promise<() => void>;
  readonly listeners: () => number;
  readonly stop: () => void;
}

export function createWatcher(
  { read, mark }: Pick<ServerContext, 'read' | 'mark'>,
  log: (error: unknown) => void,
): Watcher {
  const listeners = new Set<Listener>();
  let heard: Heard | null = null;
  let seen = '';
  let isLooking = false;
  const tell = (message: string) => {
    for (const listener of listeners) listener(message);
  };
  const look = async () => {
    if (isLooking || listeners.size === 0) return;
    isLooking = true;
    try {
      const now = await mark();
      if (now !== seen) {
        seen = now;
        const before = heard;
        const [stand, message] = await read(async ({ queries }) => {
          const after = await standOf(queries);
          return [
            after,
            before === null ? null : newsMessage(after, await newsSince(queries, before)),
          ] as const;
        });
        heard = stand;
        if (message !== null) tell(message);
      }
    } catch (error) {
      log(error);
    } finally {
      isLooking = false;
    }
  };
  const looks = setInterval(() => void look(), pause).unref();
  const beats = setInterval(() => tell(': still here\n\n'), heartbeat).unref();
  return {
    listen: async (listener, since) => {
      if (heard === null) seen = await mark();
      const first = await read(async ({ queries }) => {
        const stand = await standOf(queries);
        const missed = since === null ? null : await newsSince(queries, since);
        heard ??= stand;
        return missed === null ? eventOf('hello', stand, {}) : newsMessage(stand, missed);
      });
      listener(first);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listeners: () => listeners.size,
    stop: () => {
      clearInterval(looks);
      clearInterval(beats);
      listeners.clear();
    },
  };
}

function newsMessage(stand: Heard, news: object): string {
  return eventOf('news', stand, news);
}

function eventOf(name: string, { document, judgement }: Heard, data: object): string {
  return `id: ${document}.${judgement}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
