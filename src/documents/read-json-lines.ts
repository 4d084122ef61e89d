import { ParleyError } from '../errors.js';
import { splitLines } from '../sources/split-lines.js';
import { detectBinary, utf16Order } from './detect-binary.js';
import { type DocumentResult, failed } from './document-result.js';
import { type DocumentDefaults, finishDocument } from './finish-document.js';
import { readJsonLine } from './read-json-line.js';

/**
 * The documents of a JSONL stream, one at a time. A line that cannot be read is named as `input:line` and the next
 * ones go on; a stream that is no text at all is refused as a whole.
 */
export async function* readJsonLines(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  defaults: DocumentDefaults,
): AsyncGenerator<DocumentResult> {
  let documents = 0;
  for await (const line of splitLines(refuseBinary(chunks), maxBytes)) {
    const place = `${input}:${line.number}`;
    try {
      if ('tooLong' in line) {
        throw new ParleyError(
          'too-large',
          `the line is longer than ${maxBytes / 1e6} MB, the most that one document may have: split it or leave it out`,
        );
      }
      if (isBlank(line.bytes)) continue;
      const { id, draft } = readJsonLine(line.bytes);
      yield { ok: true, document: finishDocument(id ?? place, draft, defaults) };
    } catch (error) {
      yield failed(place, error);
    }
    documents += 1;
  }
  if (documents === 0) throw new ParleyError('empty-document', 'is empty: there is nothing to read');
}

/** JSON is UTF-8 (RFC 8259, 8.1), so UTF-16 is told apart here rather than once a line. */
async function* refuseBinary(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      const start = chunk.subarray(0, 4096);
      const binary = utf16Order(start) === null ? detectBinary(start) : 'UTF-16';
      if (binary !== null) throw new ParleyError('binary-input', `is ${binary}, not JSON lines in UTF-8`);
      isFirst = false;
    }
    yield chunk;
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
