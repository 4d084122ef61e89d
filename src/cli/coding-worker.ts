import { workerData } from 'node:worker_threads';
import type { Document } from '../documents/document.js';
import type { CodingJob, CodingOutcome } from './coding-job.js';
import { createDocumentCoder } from './create-document-coder.js';

/** Entry of a worker thread: `workerData` is the job, each task a document. */
const job: CodingJob = workerData;
const coder = createDocumentCoder(job);

export async function codeInWorker(document: Document): Promise<CodingOutcome> {
  return (await coder)(document);
}
