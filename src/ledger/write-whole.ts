import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { ParleyError } from '../errors.js';

/** @throws ParleyError `backup-exists` when there is a file already: a backup never replaces another */
export function requireNew(file: string): void {
  if (existsSync(file)) throw new ParleyError('backup-exists', `${file} exists already: name a new file`);
}

/**
 * Makes a new file that appears whole or not at all. @param write writes it under the name that it is given
 * @throws ParleyError `backup-exists`
 */
export async function writeWhole(file: string, write: (draft: string) => Promise<unknown>): Promise<void> {
  requireNew(file);
  const draft = `${file}.${process.pid}.part`;
  try {
    await write(draft);
    const handle = openSync(draft, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
