import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ParleyError } from '../errors.js';

/** Where the output of a run goes. */
export interface OutputSink {
  /** Resolves when more may be written: a slow reader slows the coding down and memory stays flat. */
  write(output: string | Uint8Array): Promise<void>;
  /** Makes the output final. A file appears, or is replaced, only here. */
  close(): Promise<void>;
}

/** The sink for `--output FILE`, or standard output without one. Throws ParleyError when the file cannot be made. */
export async function openSink(file: string | undefined): Promise<OutputSink> {
  return file === undefined ? streamSink(process.stdout) : openFileSink(file);
}

function streamSink(stream: Writable): OutputSink {
  return { write: (output) => writeTo(stream, output), close: async () => {} };
}

/** Writes beside the target and renames at the end, so that nobody ever reads half a file. */
async function openFileSink(file: string): Promise<OutputSink> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const stream = createWriteStream(draft, { flags: 'wx' });
  await once(stream, 'open').catch((cause: unknown) => {
    throw new ParleyError('output', `${file} cannot be written: ${messageOf(cause)}`, { cause });
  });
  const discard = () => rmSync(draft, { force: true });
  const stop = () => process.exit(130);
  process.once('exit', discard);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    write: (output) => writeTo(stream, output),
    close: async () => {
      stream.end();
      await finished(stream);
      await rename(draft, file);
      process.off('exit', discard);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

async function writeTo(stream: Writable, output: string | Uint8Array): Promise<void> {
  if (output.length > 0 && !stream.write(output)) await once(stream, 'drain');
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
