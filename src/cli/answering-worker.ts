import { workerData } from 'node:worker_threads';
import { openReader } from '../server/reading/open-reader.js';
import { readingContext } from '../server/reading/reading-context.js';
import { answerQuestion } from '../server/workers/answer-question.js';
import type { WorkerAnswer, WorkerQuestion } from '../server/workers/workers.js';
import { ledgerRules, lineRules } from './ledger-rules.js';
import { parleyVersion } from './parley-version.js';

/** Entry of a worker thread: `workerData` is the ledger's file, each task a question. */
const file: string = workerData;
const { deriver } = ledgerRules;
const context = openReader({ file, now: () => new Date().toISOString() }).then((reader) =>
  readingContext(reader, { deriver, lineRules, version: parleyVersion() }),
);

export async function answerInWorker(question: WorkerQuestion): Promise<WorkerAnswer> {
  return answerQuestion(question, await context);
}
