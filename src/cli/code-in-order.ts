import type { DocumentResult } from '../documents/document-result.js';
import type { CodingJob, CodingOutcome } from './coding-job.js';
import { inOrder } from './in-order.js';
import { openCoding } from './open-coding.js';

/**
 * Codes documents as they come and yields the outcomes in their order. With more than one job worker threads share
 * the work; however many documents there are, only a few for each worker are held at a time.
 */
export async function* codeInOrder(
  documents: AsyncIterable<DocumentResult>,
  job: CodingJob,
  jobs: number,
): AsyncGenerator<CodingOutcome> {
  const coding = await openCoding(job, jobs);
  try {
    yield* inOrder(
      documents,
      async (result) => (result.ok ? coding.code(result.document) : failureOf(result)),
      coding.mostWaiting,
    );
  } finally {
    await coding.close();
  }
}

function failureOf(result: DocumentResult & { readonly ok: false }): CodingOutcome {
  return { ok: false, input: result.input, message: result.error.message };
}
