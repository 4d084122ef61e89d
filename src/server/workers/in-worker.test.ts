import { expect, test } from 'vitest';
import { linesResource } from '../resources/lines-resource.js';
import { statusResource } from '../resources/status-resource.js';
import { inWorker } from './in-worker.js';
import type { WorkerAnswer, WorkerQuestion, Workers } from './workers.js';

/** Workers that answer when they are told to. */
function slowWorkers() {
  const questions: WorkerQuestion[] = [];
  const waiting: ((answer: WorkerAnswer) => void)[] = [];
  const workers: Workers = {
    ask: (_, question) => {
      questions.push(question);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: async () => {},
  };
  return { workers, questions, answer: (answer: WorkerAnswer) => waiting.shift()?.(answer) };
}

/** Lets those who ask come to where they wait. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('those who ask the same at once get one answer; after a change it is asked anew', async () => {
  const { workers, questions, answer } = slowWorkers();
  let mark = '1';
  const { load } = inWorker(linesResource, { workers, mark: async () => mark });
  const ask = (level: string) => load({ params: {}, query: { level } }, undefined as never);
  const first = [ask('leaders'), ask('leaders'), ask('envoys')];
  await settle();
  expect(questions.map(({ query }) => query.level)).toEqual(['leaders', 'envoys']);
  mark = '2';
  const later = ask('leaders');
  await settle();
  expect(questions.map(({ query }) => query.level)).toEqual(['leaders', 'envoys', 'leaders']);
  for (const value of ['old leaders', 'old envoys', 'new leaders'])
    answer({ ok: true, json: JSON.stringify(value) });
  expect(await Promise.all([...first, later])).toEqual([
    'old leaders',
    'old leaders',
    'old envoys',
    'new leaders',
  ]);
});

test('what a worker cannot answer is told with its code', async () => {
  const { workers, answer } = slowWorkers();
  const { load } = inWorker(linesResource, { workers, mark: async () => '1' });
  const asked = load({ params: {}, query: {} }, undefined as never);
  await settle();
  answer({ ok: false, code: 'bad-line', message: 'RUS is no line' });
  await expect(asked).rejects.toMatchObject({ code: 'bad-line', message: 'RUS is no line' });
});

test('what takes no time, or has no worker, is answered where it is asked', () => {
  const { workers } = slowWorkers();
  const mark = async () => '1';
  expect(inWorker(statusResource, { workers, mark })).toBe(statusResource);
  expect(inWorker(linesResource, { workers: null, mark })).toBe(linesResource);
});
