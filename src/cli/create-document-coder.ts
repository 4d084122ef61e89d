import { codeDocument } from '../coder/code-document.js';
import type { Document } from '../documents/document.js';
import { requireReadable } from '../documents/require-readable.js';
import { ParleyError } from '../errors.js';
import { reportFormats } from '../reports/report-formats.js';
import { toEvents } from '../reports/to-events.js';
import type { CodingJob, CodingOutcome } from './coding-job.js';
import { loadCoder } from './load-coder.js';
import { UsageError } from './usage-error.js';

export type DocumentCoder = (document: Document) => Promise<CodingOutcome>;

/** Loads what a job needs, once, and gives the function that codes and prints one document after the other. */
export async function createDocumentCoder(job: CodingJob): Promise<DocumentCoder> {
  const format = reportFormats.find((one) => one.name === job.format);
  if (format === undefined) throw new UsageError(`there is no format "${job.format}"`);
  const { coder, recordName } = await loadCoder(job.coder);
  return async (document) => {
    try {
      requireReadable(document);
      const events = toEvents(await codeDocument(document, coder), recordName);
      const { text: _, ...facts } = document;
      return {
        ok: true,
        output: format.print({ document: facts, events }, job.style),
        events: events.length,
      };
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      return { ok: false, input: document.id, message: error.message };
    }
  };
}
