import { ParleyError } from '../errors.js';
import { openThreads } from './open-threads.js';

/** One thread for what is asked of a server: who asks does not wait for ever. */
export interface PatientThreadOptions {
  readonly entry: URL;
  readonly name: string;
  readonly data: unknown;
  /** Seconds until the answer. */
  readonly patience: number;
  /** How many may wait. */
  readonly mostWaiting: number;
  /** What is told of those that wait, and of what took too long. */
  readonly words: { readonly waiting: string; readonly late: string };
}

export interface PatientThread<Question, Answer> {
  /** @throws ParleyError `took-too-long`, `too-busy`, `ending` */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Megabytes of memory. */
const memory = 1024;
/** Milliseconds after which a thread that nobody asks ends: what it holds is worked out anew when somebody does. */
const idle = 10 * 60_000;

export function openPatientThread<Question, Answer>(
  options: PatientThreadOptions,
): PatientThread<Question, Answer> {
  const { entry, name, data, patience, mostWaiting, words } = options;
  const { run, waiting, close } = openThreads<Question, Answer>({ entry, name, data, most: 1, idle, memory });
  return {
    ask: async (question) => {
      if (waiting() >= mostWaiting) {
        throw new ParleyError('too-busy', `${mostWaiting} ${words.waiting}: try again later`);
      }
      const signal = AbortSignal.timeout(patience * 1000);
      try {
        return await run(question, signal);
      } catch (cause) {
        if (!signal.aborted) throw cause;
        throw new ParleyError('took-too-long', `${words.late} within ${patience} seconds`, { cause });
      }
    },
    close,
  };
}
