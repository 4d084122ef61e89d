import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ParleyError } from '../errors.js';
import { fileKind } from './file-kind.js';
import { explainSystemError } from './system-error.js';

/** A file to read, or a place that could not be looked into. */
export type ListedFile =
  | { readonly path: string; readonly error?: undefined }
  | { readonly path: string; readonly error: unknown };

/**
 * The documents under a folder: files with a name that Parley reads, sorted by code unit within each folder.
 * Hidden entries are skipped, and so is what has another ending (NAME.json beside NAME.txt, images). Links to files
 * are followed, links to folders are not: they can lead in circles.
 */
export async function* listFiles(folder: string): AsyncGenerator<ListedFile> {
  let entries: Awaited<ReturnType<typeof readEntries>>;
  try {
    entries = await readEntries(folder);
  } catch (error) {
    yield { path: folder, error: explainSystemError(error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFiles(path);
    else if (fileKind(entry.name) !== null && !(await isFolder(path))) yield { path };
  }
}

async function readEntries(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Broken links are no folders: reading them names them. */
async function isFolder(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts?.isDirectory() ?? false;
}

/** Error of a folder in which nothing can be read. */
export function noDocumentsError(): ParleyError {
  return new ParleyError('no-documents', 'the folder holds no .txt, .md, .html or .jsonl file');
}
