import { Piscina } from 'piscina';
import { ParleyError } from '../errors.js';
import type { WorkerAnswer, WorkerName, WorkerQuestion, Workers } from '../server/workers/workers.js';

/** Milliseconds for one question, and how many may wait. */
const patience = 30_000;
const mostWaiting = 500;
/** Megabytes of memory for a worker. */
const memory = 1024;
/** Milliseconds after which a worker that nobody asks ends: what it holds is worked out anew when somebody does. */
const idle = 10 * 60_000;

/** Worker threads that read a ledger, each through a connection of its own; they start when they are asked. */
export function openWorkers(file: string): Workers {
  const pools: Readonly<Record<WorkerName, Piscina<WorkerQuestion, WorkerAnswer>>> = {
    board: openPool(file),
    changes: openPool(file),
  };
  return {
    ask: async (worker, question) => {
      const pool = pools[worker];
      if (pool.queueSize >= mostWaiting) {
        throw new ParleyError('too-busy', `${mostWaiting} questions are waiting: try again later`);
      }
      const signal = AbortSignal.timeout(patience);
      try {
        return await pool.run(question, { signal });
      } catch (cause) {
        if (!signal.aborted) throw cause;
        throw new ParleyError('took-too-long', `was not answered within ${patience / 1000} seconds`, {
          cause,
        });
      }
    },
    close: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.destroy()));
    },
  };
}

function openPool(file: string): Piscina<WorkerQuestion, WorkerAnswer> {
  return new Piscina({
    filename: new URL('./answering-worker.js', import.meta.url).href,
    name: 'answerInWorker',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idle,
    maxQueue: mostWaiting,
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
}
