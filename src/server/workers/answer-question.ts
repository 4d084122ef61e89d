import { ParleyError } from '../../errors.js';
import { resources } from '../resources/resources.js';
import type { ServerContext } from '../server-context.js';
import type { WorkerAnswer, WorkerQuestion } from './workers.js';

/** Answers a question within a worker thread; what the asker can do something about comes back as data. */
export async function answerQuestion(
  { resource: name, params, query }: WorkerQuestion,
  context: ServerContext,
): Promise<WorkerAnswer> {
  const resource = resources.find((one) => one.name === name);
  if (resource === undefined) throw new Error(`there is no resource ${name}`);
  try {
    return { ok: true, json: JSON.stringify(await resource.load({ params, query }, context)) };
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    return { ok: false, code: error.code, message: error.message };
  }
}
