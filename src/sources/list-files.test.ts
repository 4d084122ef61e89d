import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ParleyError } from '../errors.js';
import { listFiles } from './list-files.js';

async function createFolder(files: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), 'text');
  }
  return folder;
}

async function list(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { path, error } of listFiles(folder)) {
    found.push(`${path.slice(folder.length + 1)}${error instanceof ParleyError ? ` ${error.code}` : ''}`);
  }
  return found;
}

test('documents come in code unit order, folder by folder, without hidden and other files', async () => {
  const folder = await createFolder([
    'b.txt',
    'B.txt',
    'a/z.md',
    'a/y.html',
    '.git/x.txt',
    '.h.txt',
    'b.json',
    'p.png',
  ]);
  expect(await list(folder)).toEqual(['B.txt', 'a/y.html', 'a/z.md', 'b.txt']);
});

test('links to files are followed, links to folders are not, broken ones are left to the reader to name', async () => {
  const folder = await createFolder(['a.txt']);
  await symlink(join(folder, 'a.txt'), join(folder, 'b.txt'));
  await symlink(folder, join(folder, 'c.txt'));
  await symlink(join(folder, 'nowhere'), join(folder, 'd.txt'));
  expect(await list(folder)).toEqual(['a.txt', 'b.txt', 'd.txt']);
});

test('a folder without permission is named and the others are listed', async () => {
  const folder = await createFolder(['a/1.txt', 'b/2.txt', 'c/3.txt']);
  await chmod(join(folder, 'b'), 0o000);
  const user = process.geteuid?.() ?? -1;
  // Root reads everything: for once be somebody else.
  if (user === 0) process.seteuid?.(65_534);
  try {
    expect(await list(folder)).toEqual(['a/1.txt', 'b permission-denied', 'c/3.txt']);
  } finally {
    if (user === 0) process.seteuid?.(0);
    await chmod(join(folder, 'b'), 0o755);
  }
});
