import { workerData } from 'node:worker_threads';
import type { Document } from '../documents/document.js';
import type { CodingJob, CodingOutcome } from './coding-job.js';
import { createDocumentCoder } from './create-document-coder.js';

/** Entry of a worker thread: `workerData` is the job, each task a document. */
const coder = createDocumentCoder(jobOf(workerData));

export async function codeInWorker(document: Document): Promise<CodingOutcome> {
  return (await coder)(document);
}

// Piscina wraps what it is given: [its own data, ours].
function jobOf(data: unknown): CodingJob {
  const [, job]: readonly CodingJob[] = Array.isArray(data) ? data : [];
  if (job === undefined) throw new Error('a coding worker was started without its job');
  return job;
}
