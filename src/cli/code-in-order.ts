import type { Document } from '../documents/document.js';
import type { DocumentResult } from '../documents/document-result.js';
import type { CodingJob, CodingOutcome } from './coding-job.js';
import { createDocumentCoder } from './create-document-coder.js';

/** Documents that may wait for each worker: enough to keep it busy, few enough to keep memory flat. */
const waitingPerWorker = 3;

/**
 * Codes documents as they come and yields the outcomes in their order. With more than one job worker threads share
 * the work; however many documents there are, only a few for each worker are held at a time.
 */
export async function* codeInOrder(
  documents: AsyncIterable<DocumentResult>,
  job: CodingJob,
  jobs: number,
): AsyncGenerator<CodingOutcome> {
  if (jobs === 1) {
    const code = await createDocumentCoder(job);
    for await (const result of documents) yield result.ok ? await code(result.document) : failureOf(result);
    return;
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Document, CodingOutcome>({
    filename: new URL('./coding-worker.js', import.meta.url).href,
    name: 'codeInWorker',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: job,
  });
  try {
    yield* inOrder(documents, (document) => pool.run(document), jobs * waitingPerWorker);
  } finally {
    await pool.destroy();
  }
}

async function* inOrder(
  documents: AsyncIterable<DocumentResult>,
  code: (document: Document) => Promise<CodingOutcome>,
  mostWaiting: number,
): AsyncGenerator<CodingOutcome> {
  const waiting: Promise<CodingOutcome>[] = [];
  for await (const result of documents) {
    waiting.push(result.ok ? code(result.document) : Promise.resolve(failureOf(result)));
    if (waiting.length < mostWaiting) continue;
    const first = waiting.shift();
    if (first) yield await first;
  }
  for (const outcome of waiting) yield await outcome;
}

function failureOf(result: DocumentResult & { readonly ok: false }): CodingOutcome {
  return { ok: false, input: result.input, message: result.error.message };
}
