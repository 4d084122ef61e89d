import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Document } from '../documents/document.js';
import { readDocuments } from '../documents/read-documents.js';
import type { ReadOptions } from '../documents/read-options.js';
import { plainWords } from '../reports/plain-words.js';

/** Prints each document to `output` and each failure as one line to `problems`; resolves to the number of failures. */
export async function printTexts(
  inputs: readonly string[],
  options: ReadOptions,
  format: (document: Document, index: number) => string,
  output: Writable,
  problems: Writable,
): Promise<number> {
  let documents = 0;
  let failures = 0;
  for await (const result of readDocuments(inputs, options)) {
    if (result.ok) {
      await write(output, format(result.document, documents));
      documents += 1;
    } else {
      await write(problems, `parley: ${plainWords(result.input)}: ${plainWords(result.error.message)}\n`);
      failures += 1;
    }
  }
  return failures;
}

/** The text alone; between two documents a form feed on a line of its own, as in printed pages. */
export function asText(document: Document, index: number): string {
  const end = document.text.endsWith('\n') ? '' : '\n';
  return `${index === 0 ? '' : '\f\n'}${document.text}${end}`;
}

/** A JSON line that Parley reads again as the same document, offsets unchanged. */
export function asJsonLine(document: Document): string {
  return `${JSON.stringify(document)}\n`;
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
