import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runRead } from './run-read.js';

/** The texts that come with Parley, beside `src` and `dist`. */
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** Reads the bundled examples into a ledger of their own, works with it, and takes it away. */
export async function withExamples<T>(coder: string, work: (ledger: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-examples-'));
  try {
    const ledger = join(folder, 'examples.db');
    await runRead([examples], { ledger, coder, jobs: 1 });
    return await work(ledger);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
