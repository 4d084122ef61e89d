import { ParleyError } from '../../errors.js';
import type { AnyResource } from '../resources/resource.js';
import type { ServerContext } from '../server-context.js';
import { workerOf } from './worker-of.js';
import type { WorkerAnswer } from './workers.js';

/**
 * The same resource, answered in a worker thread if it takes long and there are worker threads. Who asks what is being worked out
 * already, of the same state of the ledger, gets that answer.
 */
export function inWorker(
  resource: AnyResource,
  { workers, mark }: Pick<ServerContext, 'workers' | 'mark'>,
): AnyResource {
  const worker = workerOf(resource.name);
  if (worker === null || workers === null) return resource;
  const underWay = new Map<string, Promise<WorkerAnswer>>();
  const json: AnyResource['json'] = async ({ params, query }) => {
    const key = `${await mark()} ${JSON.stringify([params, query])}`;
    const asked =
      underWay.get(key) ??
      workers.ask(worker, { resource: resource.name, params, query }).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    const answer = await asked;
    if (!answer.ok) throw new ParleyError(answer.code, answer.message);
    return answer.json;
  };
  return { ...resource, json, load: async (asked) => JSON.parse(await json(asked)) };
}
