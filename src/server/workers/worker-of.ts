import type { WorkerName } from './workers.js';

const workers: Readonly<Record<string, WorkerName>> = {
  lines: 'board',
  line: 'board',
  changes: 'changes',
  sources: 'changes',
  agreement: 'changes',
};

/** The thread that answers a resource because that takes long in a large ledger; null: it takes no time to speak of. */
export function workerOf(resource: string): WorkerName | null {
  return Object.hasOwn(workers, resource) ? (workers[resource] ?? null) : null;
}
