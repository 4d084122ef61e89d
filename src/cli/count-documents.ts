import { stat } from 'node:fs/promises';
import { fileKind } from '../sources/file-kind.js';
import { listFiles } from '../sources/list-files.js';

/** How many documents the inputs hold, for the progress bar; null when only reading them would tell (JSONL, a pipe). */
export async function countDocuments(inputs: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const input of inputs) {
    if (input === '-') return null;
    const isFolder = await stat(input).then(
      (facts) => facts.isDirectory(),
      () => false,
    );
    const files = isFolder ? await pathsUnder(input) : [input];
    if (files.some((file) => fileKind(file) === 'jsonl')) return null;
    count += files.length;
  }
  return count;
}

async function pathsUnder(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const { path } of listFiles(folder)) paths.push(path);
  return paths;
}
