import { type Coder, codeDocument } from '../../coder/code-document.js';
import type { Document } from '../../documents/document.js';
import { finishDocument } from '../../documents/finish-document.js';
import { readBytes } from '../../documents/read-bytes.js';
import { readDocuments } from '../../documents/read-documents.js';
import { requireReadable } from '../../documents/require-readable.js';
import { ParleyError } from '../../errors.js';
import { explainEvents } from '../../reports/explain-events.js';
import { toEvents } from '../../reports/to-events.js';
import { sniffKind } from '../../sources/file-kind.js';
import type { TextRead, TextToRead } from './text-reader.js';

/** Bytes of a page that somebody wants read in place, and milliseconds for fetching it. */
const largestPage = 1_000_000;
const patience = 8_000;

/** A coder with the name that it has in event records. */
export interface NamedCoder {
  readonly coder: Coder;
  readonly recordName: string;
}

/** Reads one text and codes it. What stands in the way comes back as a value, for it travels between threads. */
export async function readText(text: TextToRead, { coder, recordName }: NamedCoder): Promise<TextRead> {
  try {
    const document = await documentOf(text);
    requireReadable(document);
    const coded = await codeDocument(document, coder);
    const explanations = explainEvents(coded, toEvents(coded, recordName));
    return { ok: true, document, coder: recordName, explanations };
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    return { ok: false, code: error.code, message: error.message };
  }
}

async function documentOf(text: TextToRead): Promise<Document> {
  if (text.kind === 'document') return text.document;
  const { date, source } = text;
  if (text.kind === 'text') {
    const bytes = new TextEncoder().encode(text.text);
    const kind = sniffKind(bytes.subarray(0, 4096));
    const draft = await readBytes(bytes, kind === 'jsonl' ? 'text' : kind, { encoding: 'utf-8' });
    return finishDocument('pasted text', draft, { date, source });
  }
  const fetch = { timeoutMs: patience, retry: { attempts: 1, firstWaitMs: 0, maxWaitMs: 0 } };
  for await (const result of readDocuments([text.url], { date, source, maxBytes: largestPage, fetch })) {
    if (result.ok) return result.document;
    throw result.error;
  }
  throw new ParleyError('empty-document', `${text.url} holds no document`);
}
