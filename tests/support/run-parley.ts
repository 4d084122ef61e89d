import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in the repository's root, as a user would, with `input` on its standard input. */
export function runParley(
  parameters: readonly string[],
  input: string | Uint8Array = '',
  user: Pick<SpawnOptionsWithoutStdio, 'uid' | 'gid'> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };
    const child = spawn(process.execPath, [main, ...parameters], { cwd: repository, env, ...user });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
    // A command that refuses its options ends without reading.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
