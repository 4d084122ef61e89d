import { Piscina } from 'piscina';
import { ParleyError } from '../errors.js';

/** What the threads of a pool do, and how many there may be. */
export interface ThreadOptions {
  /** Address of the module that each thread loads, and the function that it exports. */
  readonly entry: URL;
  readonly name: string;
  /** What each thread finds as `workerData`. */
  readonly data: unknown;
  readonly most: number;
  /** Milliseconds after which a thread without a task ends; as long as the pool is open when left out. */
  readonly idle?: number;
  /** Megabytes of memory for each. */
  readonly memory?: number;
}

/** Worker threads that start when they are needed. */
export interface Threads<Task, Result> {
  /** Where the signal comes while a thread works on the task, that thread ends. @throws ParleyError `ending` */
  readonly run: (task: Task, signal?: AbortSignal) => Promise<Result>;
  /** Tasks that no thread has taken yet. */
  readonly waiting: () => number;
  /** Ends each thread once it has loaded and done its task; tasks that wait are given up, new ones turned away. */
  readonly close: () => Promise<void>;
}

export function openThreads<Task, Result>(options: ThreadOptions): Threads<Task, Result> {
  const { entry, name, data, most, idle, memory } = options;
  const pool = new Piscina<Task, Result>({
    filename: entry.href,
    name,
    // None from the start: those Piscina takes for loaded when they are not.
    minThreads: 0,
    maxThreads: most,
    idleTimeout: idle ?? Number.POSITIVE_INFINITY,
    workerData: data,
    ...(memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  const loaded = new Set<number>();
  pool.on('workerCreate', ({ id }) => loaded.add(id));
  let isClosed = false;
  return {
    run: async (task, signal) => {
      if (isClosed) throw ending();
      try {
        return await pool.run(task, signal === undefined ? {} : { signal });
      } catch (cause) {
        throw isClosed ? ending(cause) : cause;
      }
    },
    waiting: () => pool.queueSize,
    close: async () => {
      isClosed = true;
      // Node 20 aborts the whole process where a thread is ended while its modules are linked (v8::Module::IsGraphAsync).
      while (pool.threads.some(({ threadId }) => !loaded.has(threadId))) await nextStartOrEnd(pool);
      await pool.close({ force: true });
    },
  };
}

function ending(cause?: unknown): ParleyError {
  return new ParleyError('ending', 'ends: nothing more is worked out', { cause });
}

function nextStartOrEnd<Task, Result>(pool: Piscina<Task, Result>): Promise<void> {
  return new Promise((resolve) => {
    pool.once('workerCreate', () => resolve());
    pool.once('workerDestroy', () => resolve());
  });
}
