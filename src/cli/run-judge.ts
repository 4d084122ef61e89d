import { userInfo } from 'node:os';
import { parseCorrection } from '../ledger/correction.js';
import type { Ledger } from '../ledger/ledger.js';
import { listJudgements } from '../ledger/list-judgements.js';
import { loadReports } from '../ledger/load-reports.js';
import { type NewJudgement, recordJudgement, undoJudgement } from '../ledger/record-judgement.js';
import { reportsById, splitSides } from '../ledger/sides-of.js';
import { useLedger } from '../ledger/use-ledger.js';
import { countOf } from './count-of.js';
import type { JudgeFlags } from './judge-command.js';
import { type LedgerFlags, ledgerOptionsOf } from './ledger-option.js';
import { ledgerRules } from './ledger-rules.js';
import { outputStyle } from './output-style.js';
import { printRows } from './print-rows.js';
import { UsageError } from './usage-error.js';

type Decision = Omit<NewJudgement, 'author' | 'reason'>;

/** `parley judge accept`, `parley judge reject`. */
export function judgeVerdict(
  kind: 'accept' | 'reject',
  ids: readonly string[],
  flags: JudgeFlags,
): Promise<void> {
  return judge(flags, async ({ queries }) => {
    const one: number[] = [];
    for (const id of ids) one.push(...(await reportsById(queries, id)));
    return { kind, one, other: [], field: null, value: null };
  });
}

/** `parley judge correct`. */
export function judgeCorrection(
  { report, field, value }: { readonly report: string; readonly field: string; readonly value: string },
  flags: JudgeFlags,
): Promise<void> {
  return judge(flags, async ({ queries }) => {
    const [stored, another] = await loadReports(queries, await reportsById(queries, report));
    if (stored === undefined || another !== undefined) {
      throw new UsageError(`${report} has several reports: name the one to correct (r…)`);
    }
    const parsed = parseCorrection(field, value, stored.event);
    return { kind: 'correct', one: [stored.id], other: [], field, value: parsed };
  });
}

/** `parley judge split`. */
export function judgeSplit(event: string, reports: readonly string[], flags: JudgeFlags): Promise<void> {
  return judge(flags, async ({ queries }) => ({
    kind: 'split',
    ...(await splitSides(queries, event, reports)),
    field: null,
    value: null,
  }));
}

/** `parley judge merge`, `parley judge link`, `parley judge unlink`. */
export function judgePair(
  kind: 'merge' | 'link' | 'unlink',
  pair: { readonly one: string; readonly other: string; readonly how: string | null },
  flags: JudgeFlags,
): Promise<void> {
  return judge(flags, async ({ queries }) => {
    const one = await reportsById(queries, pair.one);
    const other = await reportsById(queries, pair.other);
    if (one.some((report) => other.includes(report))) {
      throw new UsageError(`${pair.one} and ${pair.other} are one event already`);
    }
    return { kind, one, other, field: pair.how, value: null };
  });
}

/** `parley undo`. */
export async function undo(number: string | undefined, flags: JudgeFlags): Promise<void> {
  if (number !== undefined && !/^\d+$/.test(number)) {
    throw new UsageError(`"${number}" is no number of a judgement: parley judge list shows them`);
  }
  const done = await useLedger(ledgerOptionsOf(flags, 'write'), (ledger) =>
    undoJudgement(ledger, number === undefined ? null : Number(number), authorOf(flags), ledgerRules.deriver),
  );
  process.stdout.write(
    flags.json ? `${JSON.stringify(done)}\n` : `judgement ${done.undone} undone by judgement ${done.undo}\n`,
  );
}

/** `parley judge list`. */
export async function listAllJudgements(flags: LedgerFlags & { readonly limit: number }): Promise<void> {
  const judgements = await useLedger(ledgerOptionsOf(flags, 'read'), ({ queries }) =>
    listJudgements(queries, flags.limit),
  );
  await printRows(judgements, flags.json === true, {
    width: outputStyle(false).width,
    columns: [
      { name: '', align: 'right' },
      { name: 'made' },
      { name: 'judgement' },
      { name: 'about' },
      { name: 'author' },
      { name: 'reason', isElastic: true },
    ],
    cells: (one) => [
      one.id,
      one.made.slice(0, 10),
      one.undoes !== null ? `undo ${one.undoes}` : one.isUndone ? `${one.kind} (undone)` : one.kind,
      [one.one[0], one.other[0]].filter((id) => id !== undefined).join(' '),
      one.author,
      one.reason,
    ],
    nothing: 'no judgements',
  });
}

async function judge(flags: JudgeFlags, decide: (ledger: Ledger) => Promise<Decision>): Promise<void> {
  await useLedger(ledgerOptionsOf(flags, 'write'), async (ledger) => {
    const decision = await decide(ledger);
    const id = await recordJudgement(ledger, { ...decision, ...authorOf(flags) }, ledgerRules.deriver);
    const about = countOf(decision.one.length + decision.other.length, 'report');
    process.stdout.write(
      flags.json ? `${JSON.stringify({ judgement: id })}\n` : `judgement ${id}: ${decision.kind}, ${about}\n`,
    );
  });
}

function authorOf({ author, reason }: JudgeFlags): {
  readonly author: string;
  readonly reason: string | null;
} {
  return { author: author ?? userInfo().username, reason: reason ?? null };
}
