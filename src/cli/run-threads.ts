import { shortParties } from '../events/describe-joined.js';
import { useLedger } from '../ledger/use-ledger.js';
import { listThreads } from '../threads/thread-query.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { ledgerOptionsOf } from './ledger-option.js';
import { outputStyle } from './output-style.js';
import { printRows } from './print-rows.js';
import type { ThreadsFlags } from './threads-command.js';
import { UsageError } from './usage-error.js';

/** Carries out `parley threads`. */
export async function runThreads(flags: ThreadsFlags): Promise<ExitCode> {
  if (flags.answered && flags.unanswered)
    throw new UsageError('--answered and --unanswered exclude each other');
  const { party = null, outcome = null, since = null, limit } = flags;
  const answered = flags.answered ? true : flags.unanswered ? false : null;
  const threads = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) =>
    listThreads(queries, { party, outcome, since, answered, limit }),
  );
  const { width } = outputStyle(false);
  const isWide = width >= 120;
  await printRows(threads, flags.json === true, {
    width,
    columns: [
      { name: 'thread' },
      { name: 'began' },
      ...(isWide ? [{ name: 'last' }] : []),
      { name: 'outcome' },
      { name: 'who asked whom, for what', isElastic: true },
      ...(isWide ? [{ name: 'no answer from' }] : []),
      { name: 'acts', align: 'right' },
    ],
    cells: ({ thread, events }) => {
      const root = events.find(({ id }) => id === thread.root);
      const about = root?.about === null || root === undefined ? '' : ` – ${root.about}`;
      return [
        thread.id,
        thread.firstDay,
        ...(isWide ? [thread.lastDay] : []),
        thread.outcome,
        root === undefined ? null : `${shortParties(root)}${about}`,
        ...(isWide ? [thread.silent.join(' ') || null] : []),
        events.length,
      ];
    },
    nothing: 'no threads',
  });
  return exitCode.done;
}
