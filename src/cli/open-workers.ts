import type { WorkerAnswer, WorkerName, WorkerQuestion, Workers } from '../server/workers/workers.js';
import { openPatientThread, type PatientThread } from './open-patient-thread.js';

/** Worker threads that read a ledger, each through a connection of its own; they start when they are asked. */
export function openWorkers(file: string): Workers {
  const threads: Readonly<Record<WorkerName, PatientThread<WorkerQuestion, WorkerAnswer>>> = {
    board: openWorker(file),
    changes: openWorker(file),
  };
  return {
    ask: (worker, question) => threads[worker].ask(question),
    close: async () => {
      await Promise.all(Object.values(threads).map(({ close }) => close()));
    },
  };
}

function openWorker(file: string): PatientThread<WorkerQuestion, WorkerAnswer> {
  return openPatientThread({
    entry: new URL('./answering-worker.js', import.meta.url),
    name: 'answerInWorker',
    data: file,
    patience: 30,
    mostWaiting: 500,
    words: { waiting: 'questions are waiting', late: 'was not answered' },
  });
}
