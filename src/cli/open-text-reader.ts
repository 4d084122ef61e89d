import { Piscina } from 'piscina';
import { ParleyError } from '../errors.js';
import type { TextRead, TextReader, TextToRead } from '../server/reading/text-reader.js';

/** Milliseconds for one text, and how many may wait. */
const patience = 20_000;
const mostWaiting = 16;
/** Megabytes of memory for the worker. */
const memory = 1024;

/** A reader of texts in a worker thread: one that takes too long is stopped, and the server answers on meanwhile. */
export function openTextReader(coder: string): TextReader {
  const pool = new Piscina<TextToRead, TextRead>({
    filename: new URL('./text-reading-worker.js', import.meta.url).href,
    name: 'readInWorker',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10 * 60_000,
    maxQueue: mostWaiting,
    workerData: coder,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  return {
    read: async (text) => {
      if (pool.queueSize >= mostWaiting) {
        throw new ParleyError('too-busy', `${mostWaiting} texts are waiting to be read: try again later`);
      }
      const signal = AbortSignal.timeout(patience);
      try {
        return await pool.run(text, { signal });
      } catch (cause) {
        if (signal.aborted) {
          throw new ParleyError('took-too-long', `was not read within ${patience / 1000} seconds`, { cause });
        }
        throw cause;
      }
    },
    close: () => pool.destroy(),
  };
}
