import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openThreads } from './open-threads.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-threads-'));
const module = join(folder, 'slow.mjs');
writeFileSync(
  module,
  `import { appendFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
await setTimeout(200);
appendFileSync(workerData, 'loaded');
export async function work(task) {
  await setTimeout(50);
  appendFileSync(workerData, ' ' + task);
  return task;
}`,
);

function slowThread(diary: string) {
  const data = join(folder, diary);
  const { run, close } = openThreads<string, string>({
    entry: pathToFileURL(module),
    name: 'work',
    data,
    most: 1,
  });
  return { run, close, diary: () => readFileSync(data, 'utf8') };
}

test('a thread that still loads is not ended before it has loaded and done its task; what waits is given up', async () => {
  const { run, close, diary } = slowThread('loading');
  const [first, second] = [run('first'), run('second').catch(({ code }) => code)];
  await close();
  expect(await first).toBe('first');
  expect(await second).toBe('ending');
  expect(diary()).toBe('loaded first');
});

test('a thread that works does its task; nothing is taken on afterwards', async () => {
  const { run, close, diary } = slowThread('working');
  await run('first');
  const second = run('second');
  await close();
  expect(await second).toBe('second');
  expect(diary()).toBe('loaded first second');
  await expect(run('third')).rejects.toMatchObject({ code: 'ending' });
});
