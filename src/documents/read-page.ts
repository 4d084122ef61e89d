import { Readable } from 'node:stream';
import { ParleyError } from '../errors.js';
import { type FileKind, sniffKind } from '../sources/file-kind.js';
import type { FetchedPage } from '../sources/page-fetcher.js';
import type { DocumentResult } from './document-result.js';
import { type DocumentDefaults, finishDocument } from './finish-document.js';
import { readBytes } from './read-bytes.js';
import { readJsonLines } from './read-json-lines.js';

const KINDS: Readonly<Record<string, FileKind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'application/x-jsonlines': 'jsonl',
};

/** The documents of a fetched page, read as its content type says, or as it looks when the server names none. */
export async function* readPage(
  input: string,
  page: FetchedPage,
  maxBytes: number,
  defaults: DocumentDefaults,
): AsyncGenerator<DocumentResult> {
  const [type = '', ...parameters] = (page.contentType ?? '').split(';');
  const name = type.trim().toLowerCase();
  const kind = name === '' ? sniffKind(page.bytes) : KINDS[name];
  if (kind === undefined) {
    throw new ParleyError('unsupported-type', `is ${name}, not a page or text: convert it to text first`);
  }
  if (kind === 'jsonl') {
    yield* readJsonLines(input, Readable.from([page.bytes]), maxBytes, defaults);
    return;
  }
  const encoding =
    /^\s*charset\s*=\s*"?([\w-]+)/i.exec(parameters.find((one) => /charset/i.test(one)) ?? '')?.[1] ?? null;
  yield {
    ok: true,
    document: finishDocument(input, await readBytes(page.bytes, kind, { encoding, url: page.url }), defaults),
  };
}
