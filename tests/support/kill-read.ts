import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { generateDocuments } from '../../bench/generate-documents.js';
import { createRandom } from '../../bench/random.js';
import { ledgerRules } from '../../src/cli/ledger-rules.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { useLedger } from '../../src/ledger/use-ledger.js';
import { verifyLedger } from '../../src/ledger/verify-ledger.js';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** How many reads to kill, over how many documents. */
export interface KillPlan {
  readonly kills: number;
  readonly documents: number;
  readonly seed: number;
  readonly onKill?: (done: number) => void;
}

export interface KillResult {
  readonly kills: number;
  /** Kills that came before the first document of their run was acknowledged. */
  readonly early: number;
  /** Documents that were acknowledged before a kill. */
  readonly acknowledged: number;
  /** Documents that were on the disk though the kill came before they were acknowledged. */
  readonly unacknowledged: number;
  readonly ledgers: number;
}

/** What `parley read --json` says of a document once it is safe. */
interface Acknowledgement {
  readonly document: string;
  readonly outcome: string;
  readonly uid: string;
  readonly added: number;
}

/**
 * Kills `parley read` again and again (SIGKILL) and reads on after each kill until all documents are in, then begins
 * with a new ledger, until enough kills are done. Throws when a ledger does not open or verify, when a document that
 * was acknowledged is not there whole, or when a ledger at its end differs from one that was read without a kill.
 */
export async function killReads({ kills, documents, seed, onKill }: KillPlan): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
  const input = join(folder, 'news.jsonl');
  const mix = { documents, sentencesEach: 6, politicalShare: 0.8 };
  const lines = [...generateDocuments(mix, seed)].map((document) => `${JSON.stringify(document)}\n`);
  writeFileSync(input, lines.join(''));
  const random = createRandom(seed);

  const whole = join(folder, 'whole.db');
  await readUntilKilled(whole, input, null);
  const due = await contentOf(whole);

  const count = { kills: 0, early: 0, acknowledged: 0, unacknowledged: 0, ledgers: 0 };
  while (count.kills < kills) {
    count.ledgers += 1;
    const file = join(folder, `killed-${count.ledgers}.db`);
    const safe: Acknowledgement[] = [];
    for (;;) {
      const isLast = count.kills >= kills;
      // One kill in six comes while the command still starts; the others after a first document is safe.
      const isEarly = random.next() < 1 / 6;
      const delay = isLast ? null : { isEarly, milliseconds: random.next() * (isEarly ? 1500 : 800) };
      const { acknowledged, isKilled } = await readUntilKilled(file, input, delay);
      safe.push(...acknowledged);
      if (!isKilled) break;
      count.kills += 1;
      count.early += acknowledged.length === 0 ? 1 : 0;
      count.acknowledged += acknowledged.length;
      count.unacknowledged += (await requireSafe(file, safe)) - safe.length;
      onKill?.(count.kills);
    }
    const content = await contentOf(file);
    if (content !== due) throw new Error(`${file} differs from a ledger that was read without a kill`);
  }
  return count;
}

async function readUntilKilled(
  file: string,
  input: string,
  delay: { readonly isEarly: boolean; readonly milliseconds: number } | null,
): Promise<{ readonly acknowledged: readonly Acknowledgement[]; readonly isKilled: boolean }> {
  const child = spawn(process.execPath, [main, 'read', '--json', '--ledger', file, input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const acknowledged: Acknowledgement[] = [];
  const kill = async (milliseconds: number) => {
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
  };
  const pending: Promise<void>[] = delay?.isEarly ? [kill(delay.milliseconds)] : [];
  for await (const line of createInterface(child.stdout)) {
    // A kill may cut the last line short: then it was not acknowledged.
    if (!line.endsWith('}')) continue;
    const said: Acknowledgement = JSON.parse(line);
    if (said.outcome !== 'added') continue;
    acknowledged.push(said);
    if (delay !== null && pending.length === 0) pending.push(kill(delay.milliseconds));
  }
  const [code, signal] = await ended;
  await Promise.all(pending);
  if (signal === null && code !== 0) throw new Error(`parley read ended with ${code}`);
  return { acknowledged, isKilled: signal === 'SIGKILL' };
}

/** Checks that the ledger is sound and holds all that was acknowledged; gives the number of its documents. */
async function requireSafe(file: string, safe: readonly Acknowledgement[]): Promise<number> {
  return useLedger({ file, access: 'write', now: () => '2022-11-01T00:00:00.000Z' }, async (ledger) => {
    for await (const { where, message } of verifyLedger(ledger, ledgerRules.deriver)) {
      throw new Error(`${file}: ${where}: ${message}`);
    }
    const held = await reportCounts(ledger);
    for (const { uid, added, document } of safe) {
      if (held.get(uid) !== added)
        throw new Error(`${file}: ${document} was acknowledged and is not there whole`);
    }
    return held.size;
  });
}

async function reportCounts({ queries }: Ledger): Promise<ReadonlyMap<string, number>> {
  const rows = await queries
    .selectFrom('documents')
    .leftJoin('reports', 'reports.document_id', 'documents.id')
    .select(({ fn }) => ['documents.uid', fn.count<number>('reports.id').as('reports')])
    .groupBy('documents.uid')
    .execute();
  return new Map(rows.map((row) => [row.uid, row.reports]));
}

/** All that a ledger holds but row ids and the times of reading, which no two readings share. */
function contentOf(file: string): Promise<string> {
  return useLedger({ file, access: 'read', now: () => '' }, async ({ queries }) => {
    const documents = await queries.selectFrom('documents').select(['uid', 'hash']).orderBy('uid').execute();
    const reports = await queries.selectFrom('reports').select(['uid', 'record']).orderBy('uid').execute();
    const events = await queries
      .selectFrom('events')
      .select(['id', 'type', 'status', 'standing', 'report_count', 'origin_count'])
      .orderBy('id')
      .execute();
    const links = await queries
      .selectFrom('links')
      .select(['from_event', 'to_event', 'kind'])
      .orderBy('from_event')
      .orderBy('to_event')
      .execute();
    return JSON.stringify({ documents, reports, events, links });
  });
}
