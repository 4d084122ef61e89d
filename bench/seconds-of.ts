import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** Seconds that a whole command takes, the start of the process included: the best of three, for the machine may be busy. */
export function secondsOf(command: readonly string[], ledger: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    execFileSync(process.execPath, [main, ...command, '--ledger', ledger], { maxBuffer: 1e9 });
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}
