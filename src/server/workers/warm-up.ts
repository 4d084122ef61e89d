import { changesResource } from '../resources/changes-resource.js';
import { linesResource } from '../resources/lines-resource.js';
import { workerOf } from './worker-of.js';
import type { Workers } from './workers.js';

/** Asks what the board asks first, so that it is worked out by the time somebody opens it. */
export async function warmUp({ ask }: Workers): Promise<void> {
  for (const { name, query } of [linesResource, changesResource]) {
    const worker = workerOf(name);
    if (worker !== null) await ask(worker, { resource: name, params: {}, query: query.parse({}) });
  }
}
