import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import type { Document } from '../documents/document.js';
import { readDocuments } from '../documents/read-documents.js';
import type { ReadOptions } from '../documents/read-options.js';
import { addReadingOptions, type ReadingFlags, readOptionsOf } from './reading-options.js';

interface TextFlags extends ReadingFlags {
  readonly json?: boolean;
}

/** Adds `parley text`: what Parley reads in a document, before any coding. */
export function registerTextCommand(program: Command): void {
  const command = program
    .command('text')
    .description('print the plain text of documents, as every offset in an event counts it')
    .argument('<input...>', 'files, folders, http(s) addresses, or - for standard input')
    .option('--json', 'one JSON object a document, with its metadata, instead of the bare text');
  addReadingOptions(command).action(async (inputs: readonly string[], flags: TextFlags) => {
    const format = flags.json ? asJsonLine : asText;
    const failures = await printTexts(inputs, readOptionsOf(flags), format, process.stdout, process.stderr);
    if (failures > 0) process.exitCode = 1;
  });
}

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
      await write(problems, `parley: ${result.input}: ${result.error.message}\n`);
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

/** A JSON line that `parley code` and `parley text` read again, offsets unchanged. */
export function asJsonLine(document: Document): string {
  return `${JSON.stringify(document)}\n`;
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
