import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A server in a process of its own, as people run it. */
export interface ServerProcess {
  readonly url: string;
  /** Seconds of processor time that it has used so far, all threads together (Linux; else not a number). */
  readonly cpu: () => number;
  /** Megabytes of memory that it holds. */
  readonly memory: () => number;
  readonly close: () => Promise<void>;
}

/** Hundredths of a second: what Linux counts processor time in. */
const ticks = 100;

/** Starts the built `parley serve` on a ledger. */
export async function startServer(program: string, ledger: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, [program, 'serve', '--ledger', ledger, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await Promise.race([once(child.stdout, 'data'), failed(child)]);
  return {
    url: String(said).trim(),
    cpu: () => {
      const fields = proc(child, 'stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / ticks;
    },
    memory: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(proc(child, 'status'))?.[1]) / 1000),
    close: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function failed(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`the server ended at once, with ${code}: npm run build first`);
}

function proc(child: ChildProcess, file: string): string {
  try {
    return readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
