import { sql } from 'kysely';
import { ledgerRules } from '../src/cli/ledger-rules.js';
import { addDocument, type CodedReading } from '../src/ledger/add-document.js';
import type { Ledger } from '../src/ledger/ledger.js';
import { createRun } from '../src/ledger/runs.js';

/** A run is written with its first document: each opening of a ledger has its own. */
const runs = new WeakMap<Ledger, ReturnType<typeof createRun>>();

/** Adds so many documents; gives the median of the milliseconds of processor time that each took: other work does not count. */
export async function addReadings(
  ledger: Ledger,
  readings: Iterator<CodedReading>,
  count: number,
): Promise<number> {
  const run = runs.get(ledger) ?? createRun('bench', 'parley/bench generated');
  runs.set(ledger, run);
  const times: number[] = [];
  while (times.length < count) {
    const { value, done } = readings.next();
    if (done) break;
    const start = process.cpuUsage();
    await addDocument(ledger, value, run, ledgerRules);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Filling need not wait for the disk; what is measured does. */
export async function withoutWaiting(ledger: Ledger, work: () => Promise<unknown>): Promise<void> {
  await sql`pragma synchronous = off`.execute(ledger.queries);
  await work();
  await sql`pragma synchronous = full`.execute(ledger.queries);
}
