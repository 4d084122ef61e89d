import { ParleyError } from '../errors.js';
import { findById } from '../ledger/find-by-id.js';
import type { Queries } from '../ledger/schema.js';
import { useLedger } from '../ledger/use-ledger.js';
import { createPalette } from '../reports/palette.js';
import { loadThread, type WholeThread } from '../threads/thread-query.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';
import { openSink } from './output-sink.js';
import { outputStyle } from './output-style.js';
import { threadPage } from './thread-page.js';

/** Carries out `parley thread`. */
export async function runThread(id: string, flags: LedgerFlags): Promise<ExitCode> {
  const whole = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) => findThread(queries, id));
  const style = outputStyle(false);
  const sink = await openSink(undefined);
  await sink.write(
    flags.json ? `${JSON.stringify(whole)}\n` : threadPage(whole, style, createPalette(style.isColoured)),
  );
  return exitCode.done;
}

async function findThread(queries: Queries, id: string): Promise<WholeThread> {
  const found = await findById(queries, id);
  if (found.kind === 'document' || found.kind === 'report') {
    throw new ParleyError(
      'no-thread',
      `that is the id of a ${found.kind}: give one of a thread (t…) or an event (e…)`,
    );
  }
  const threadId = found.kind === 'thread' ? found.id : await threadOf(queries, found.id);
  const whole = threadId === null ? null : await loadThread(queries, threadId);
  if (whole === null)
    throw new ParleyError(
      'no-thread',
      `event ${id} is in no thread: it answers nothing and waits for no answer`,
    );
  return whole;
}

async function threadOf(queries: Queries, event: string): Promise<string | null> {
  const row = await queries
    .selectFrom('thread_events')
    .select('thread_id')
    .where('event_id', '=', event)
    .executeTakeFirst();
  return row?.thread_id ?? null;
}
