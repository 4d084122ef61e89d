import type { z } from '@hono/zod-openapi';
import { dayNumber, isoDay } from '../../events/day-range.js';
import { changesResource } from '../resources/changes-resource.js';
import { linesResource } from '../resources/lines-resource.js';
import type { AnyResource } from '../resources/resource.js';
import { lineBoardSchema } from '../schemas/line-board-schema.js';
import { workerOf } from './worker-of.js';
import type { WorkerAnswer, Workers } from './workers.js';

/** Days before the one that is shown, with which people compare: four weeks, a quarter, half a year, one year, two. */
const compared = [28, 91, 182, 365, 730];

/** Asks what the board asks first, so that it is worked out by the time somebody opens it, and then what people compare it with and filter it by. */
export async function warmUp(workers: Workers): Promise<void> {
  const board = await askFor(workers, linesResource, {});
  await askFor(workers, changesResource, {});
  if (board === null || !board.ok) return;
  const { asOf } = lineBoardSchema.pick({ asOf: true }).parse(JSON.parse(board.json));
  for (const days of compared) {
    await askFor(workers, linesResource, { compare: isoDay(dayNumber(asOf) - days) });
  }
  // Whatever the words are: all subjects are read for the first.
  await askFor(workers, linesResource, { about: 'talks' });
}

async function askFor(
  { ask }: Workers,
  { name, query }: AnyResource,
  asked: z.input<AnyResource['query']>,
): Promise<WorkerAnswer | null> {
  const worker = workerOf(name);
  return worker === null ? null : ask(worker, { resource: name, params: {}, query: query.parse(asked) });
}
