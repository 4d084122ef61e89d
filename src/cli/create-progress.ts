import type { SingleBar } from 'cli-progress';
import { countDocuments } from './count-documents.js';

/** What a run has done so far, shown to a person who waits. */
export interface Progress {
  step(events: number): void;
  /** Clears the bar for a line of its own, such as an error. */
  interrupt(print: () => void): void;
  stop(): void;
}

const silent: Progress = { step: () => {}, interrupt: (print) => print(), stop: () => {} };

/**
 * A progress bar on standard error when a person sees it: on a terminal, and not when the events go there too.
 * Where the number of documents is not known beforehand it counts without an end.
 */
export async function createProgress(
  inputs: readonly string[],
  isOutputOnTerminal: boolean,
): Promise<Progress> {
  if (!process.stderr.isTTY || isOutputOnTerminal) return silent;
  const total = await countDocuments(inputs);
  const { SingleBar } = await import('cli-progress');
  const counts = '{value} documents · {events} events · {duration_formatted}';
  const bar = new SingleBar({
    format:
      total === null
        ? `coding ${counts}`
        : `coding {bar} {value}/{total} documents · {events} events · {eta_formatted} to go`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  });
  bar.start(total ?? 0, 0, { events: 0 });
  return barProgress(bar);
}

function barProgress(bar: SingleBar): Progress {
  let events = 0;
  return {
    step: (more) => {
      events += more;
      bar.increment(1, { events });
    },
    interrupt: (print) => {
      process.stderr.write('\r\u001b[K');
      print();
    },
    stop: () => bar.stop(),
  };
}
