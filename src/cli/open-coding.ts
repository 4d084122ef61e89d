import type { Document } from '../documents/document.js';
import type { CodingJob, CodingOutcome } from './coding-job.js';
import { createDocumentCoder, type DocumentCoder } from './create-document-coder.js';

/** Documents that may wait for each worker: enough to keep it busy, few enough to keep memory flat. */
const waitingPerWorker = 3;

/** Something that codes documents, in this thread or in workers. */
export interface Coding {
  readonly code: (document: Document) => Promise<CodingOutcome>;
  /** How many documents to hand over before waiting for the first. */
  readonly mostWaiting: number;
  readonly close: () => Promise<void>;
}

/** Loads what a job needs once the first document comes; with more than one of `jobs` worker threads share the work. */
export async function openCoding(job: CodingJob, jobs: number): Promise<Coding> {
  if (jobs === 1) {
    let coder: Promise<DocumentCoder> | undefined;
    const code = async (document: Document) => {
      coder ??= createDocumentCoder(job);
      return (await coder)(document);
    };
    return { code, mostWaiting: 1, close: async () => {} };
  }
  const { openThreads } = await import('./open-threads.js');
  const threads = openThreads<Document, CodingOutcome>({
    entry: new URL('./coding-worker.js', import.meta.url),
    name: 'codeInWorker',
    data: job,
    most: jobs,
  });
  return {
    code: (document) => threads.run(document),
    mostWaiting: jobs * waitingPerWorker,
    close: threads.close,
  };
}
