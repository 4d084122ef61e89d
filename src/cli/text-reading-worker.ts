import { workerData } from 'node:worker_threads';
import { readText } from '../server/reading/read-text.js';
import type { TextRead, TextToRead } from '../server/reading/text-reader.js';
import { loadCoder } from './load-coder.js';

/** Entry of a worker thread: `workerData` is the name of the coder, each task a text. */
const name: string = workerData;
const coder = loadCoder(name);

export async function readInWorker(text: TextToRead): Promise<TextRead> {
  return readText(text, await coder);
}
