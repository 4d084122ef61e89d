import type { TextRead, TextReader, TextToRead } from '../server/reading/text-reader.js';
import { openPatientThread } from './open-patient-thread.js';

/** A reader of texts in a worker thread: one that takes too long is stopped, and the server answers on meanwhile. */
export function openTextReader(coder: string): TextReader {
  const { ask, close } = openPatientThread<TextToRead, TextRead>({
    entry: new URL('./text-reading-worker.js', import.meta.url),
    name: 'readInWorker',
    data: coder,
    patience: 20,
    mostWaiting: 16,
    words: { waiting: 'texts are waiting to be read', late: 'was not read' },
  });
  return { read: ask, close };
}
