import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ParleyError } from '../errors.js';
import { explainSystemError } from './system-error.js';

/** Whether a path is a folder. Throws what the file system says when there is no such path. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw explainSystemError(error);
  }
}

/** The bytes of a regular file as a stream. Pipes and devices are refused: they may never end. */
export async function* openFile(path: string): AsyncGenerator<Buffer> {
  try {
    if (!(await stat(path)).isFile()) {
      throw new ParleyError(
        'not-a-file',
        'is a pipe, socket or device, not a file: pass - to read from a pipe',
      );
    }
    const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 1 << 18 });
    yield* chunks;
  } catch (error) {
    throw explainSystemError(error);
  }
}
