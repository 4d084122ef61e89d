import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement, Task } from './measurement.js';

const script = fileURLToPath(new URL('./measure.ts', import.meta.url));

/** Measures a task in a process of its own. */
export async function runTask(task: Task): Promise<Measurement> {
  const parameters = ['--expose-gc', '--import', 'tsx', script, JSON.stringify(task)];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { maxBuffer: 1e6 });
  return JSON.parse(stdout);
}
