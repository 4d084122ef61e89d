import { ParleyError } from '../errors.js';
import { fileKind, sniffKind } from '../sources/file-kind.js';
import { listFiles, noDocumentsError } from '../sources/list-files.js';
import { isFolder, openFile } from '../sources/open-file.js';
import type { FetchOptions, PageFetcher } from '../sources/page-fetcher.js';
import { peekStream } from '../sources/peek-stream.js';
import { DEFAULT_MAX_BYTES, readBounded } from '../sources/read-bounded.js';
import { type DocumentResult, failed } from './document-result.js';
import { finishDocument } from './finish-document.js';
import { isIsoDay } from './iso-day.js';
import { readBytes } from './read-bytes.js';
import { readJsonLines } from './read-json-lines.js';
import type { ReadOptions } from './read-options.js';
import { readPage } from './read-page.js';

interface Reading extends ReadOptions {
  readonly maxBytes: number;
  /** Made when the first address comes. */
  readonly fetcher: () => Promise<PageFetcher>;
}

const SNIFFED_BYTES = 4096;

/**
 * The documents of files, folders, JSONL files, http(s) addresses and standard input (`-`), in the order of the
 * inputs, one at a time: what was yielded is not kept. What cannot be read becomes a result with `ok: false` and
 * the rest goes on. Throws `bad-date` at once when `options.date` is no day.
 */
export async function* readDocuments(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<DocumentResult> {
  if (options.date && !isIsoDay(options.date)) {
    throw new ParleyError('bad-date', `"${options.date}" is no day: write YYYY-MM-DD`);
  }
  const { allowPrivate = false, maxBytes = DEFAULT_MAX_BYTES } = options;
  let opened: Promise<PageFetcher> | undefined;
  const fetcher = (): Promise<PageFetcher> => {
    opened ??= openFetcher({ ...options.fetch, allowPrivate, maxBytes });
    return opened;
  };
  try {
    for (const input of inputs) yield* naming(input, readInput(input, { ...options, maxBytes, fetcher }));
  } finally {
    await (await opened)?.close();
  }
}

/** HTTP takes a third of a second to load: files do without. */
async function openFetcher(options: FetchOptions): Promise<PageFetcher> {
  const { createPageFetcher } = await import('../sources/page-fetcher.js');
  return createPageFetcher(options);
}

/** Turns what a reader throws into a result for its input. */
async function* naming(
  input: string,
  results: AsyncIterable<DocumentResult>,
): AsyncGenerator<DocumentResult> {
  try {
    yield* results;
  } catch (error) {
    yield failed(input, error);
  }
}

async function* readInput(input: string, reading: Reading): AsyncGenerator<DocumentResult> {
  if (input === '-') {
    yield* readStream(input, reading.stdin ?? process.stdin, reading);
  } else if (/^https?:\/\//i.test(input)) {
    yield* readPage(input, await (await reading.fetcher()).fetch(input), reading.maxBytes, reading);
  } else if (/^[a-z][a-z\d+.-]*:\/\//i.test(input)) {
    throw new ParleyError('bad-url', 'only http and https addresses are read: for a file give its path');
  } else if (await isFolder(input)) {
    yield* readFolder(input, reading);
  } else {
    yield* readFile(input, reading);
  }
}

async function* readFolder(folder: string, reading: Reading): AsyncGenerator<DocumentResult> {
  let isEmpty = true;
  for await (const { path, error } of listFiles(folder)) {
    isEmpty = false;
    if (error === undefined) yield* naming(path, readFile(path, reading));
    else yield failed(path, error);
  }
  if (isEmpty) throw noDocumentsError();
}

async function* readFile(path: string, reading: Reading): AsyncGenerator<DocumentResult> {
  const kind = fileKind(path);
  if (kind === null) {
    yield* readStream(path, openFile(path), reading);
  } else if (kind === 'jsonl') {
    yield* readJsonLines(path, openFile(path), reading.maxBytes, reading);
  } else {
    const bytes = await readBounded(openFile(path), reading.maxBytes);
    yield { ok: true, document: finishDocument(path, await readBytes(bytes, kind), reading) };
  }
}

/** Reads what has no telling name as what it looks like. */
async function* readStream(
  input: string,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<DocumentResult> {
  const { start, whole } = await peekStream(stream, SNIFFED_BYTES);
  const kind = sniffKind(start);
  if (kind === 'jsonl') {
    yield* readJsonLines(input, whole, reading.maxBytes, reading);
  } else {
    const bytes = await readBounded(whole, reading.maxBytes);
    yield { ok: true, document: finishDocument(input, await readBytes(bytes, kind), reading) };
  }
}
