import { ledgerRules } from '../../src/cli/ledger-rules.js';
import { addDocument } from '../../src/ledger/add-document.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { createRun } from '../../src/ledger/runs.js';
import { useLedger } from '../../src/ledger/use-ledger.js';
import type { LineAct } from '../../src/lines/line-act.js';
import type { CodedEvent, Party } from '../../src/reports/coded-event.js';
import { clockFrom, documentOf, newLedgerFile, recordOf } from './ledger-story.js';

/** `[code, sector, office]`; a code alone is its government. */
export type Who = string | readonly [string, string, string?];

/** One act as one document of its own tells it. */
export interface Telling {
  /** Address of the document. */
  readonly id: string;
  /** ISO day of publication. */
  readonly told: string;
  readonly source?: string;
  /** First and last ISO day; the day of publication when left out. */
  readonly days?: readonly [string, string];
  readonly from: readonly Who[];
  readonly to?: readonly Who[];
  readonly via?: readonly Who[];
  readonly type?: string;
  readonly mode?: string;
  readonly status?: CodedEvent['status'];
  readonly channel?: CodedEvent['channel'];
  readonly about?: string;
  readonly condition?: string;
}

/** Opens a new ledger with Parley's own rules in which these are told, in this order, and gives it to `work`. */
export function withTellings<T>(
  tellings: readonly Telling[],
  work: (ledger: Ledger) => Promise<T>,
  { from = '2023-01-01' }: { readonly from?: string } = {},
): Promise<T> {
  return useLedger({ file: newLedgerFile(), access: 'write', now: clockFrom(from) }, async (ledger) => {
    for (const telling of tellings) await tell(ledger, telling);
    return work(ledger);
  });
}

/** Adds a document that tells an act; of an address that is there already, its next version. */
export async function tell(ledger: Ledger, telling: Telling): Promise<void> {
  const { id, told, source = 'Wire', type = 'CONSULT', about, condition } = telling;
  const sentence = `They acted about ${about ?? 'nothing'} ${condition ?? ''} (${id}).`;
  const document = documentOf(id, sentence, { date: told, source });
  const words = (text: string | undefined) =>
    text === undefined ? null : { ...recordOf(document, sentence, text).trigger };
  const event = recordOf(document, sentence, 'acted', {
    id: `${id} ${type}`,
    type: type as CodedEvent['type'],
    mode: telling.mode ?? null,
    status: telling.status ?? 'actual',
    channel: telling.channel ?? (type === 'CONSULT' ? 'phone' : 'statement'),
    actors: telling.from.map(partyOf),
    recipients: (telling.to ?? []).map(partyOf),
    through: (telling.via ?? []).map(partyOf),
    date: dateOf(telling),
    about: words(about),
    condition: words(condition),
  });
  const run = createRun('test', 'parley/test hand');
  await addDocument(ledger, { address: id, document, events: [event] }, run, ledgerRules);
}

/** What of an act does not depend on when a ledger was made. */
export function withoutLearnt<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'learnt' ? undefined : inner)));
}

export function daysOf(acts: readonly LineAct[]): readonly string[] {
  return acts.map(({ lastDay, bearing }) => `${lastDay} ${bearing}`);
}

function dateOf({ told, days }: Telling): CodedEvent['date'] {
  const [start, end] = days ?? [told, told];
  return { start, end, span: null, basis: days === undefined ? 'publication' : 'stated' };
}

function partyOf(who: Who): Party {
  const [code, sector, office = null] = typeof who === 'string' ? [who, 'GOV'] : who;
  return { start: 0, end: 0, text: '', code, sector, otherSectors: [], name: null, office };
}
