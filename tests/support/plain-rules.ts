import type { DerivedEvent, DerivedLink, DerivedThread, Deriver } from '../../src/ledger/deriver.js';
import type { LedgerRules } from '../../src/ledger/ledger-rules.js';
import type { StoredReport } from '../../src/ledger/stored-report.js';
import { eventId, threadId } from '../../src/ledger/uid.js';

/** An event that remembers which of its reports answer which. */
interface PlainEvent extends DerivedEvent {
  readonly answers: readonly number[];
}

/**
 * Rules that a reader can follow at a glance, for tests of the store: reports of one type, one first day and the same
 * parties are one event; an answer is what its text says; copies are texts that are the same letter for letter.
 */
export const plainRules: LedgerRules = {
  origins: {
    documentKeys: ({ hash }) => [hash],
    copiesOf: ({ text }, candidates) => candidates.filter((one) => one.text === text).map((one) => one.id),
  },
  deriver: plainDeriver(),
};

function plainDeriver(): Deriver<PlainEvent> {
  return {
    version: 'plain',
    reportKeys: (report) => [keyOf(report)],
    join: (reports, judgements) => {
      const groups = new Map<string, StoredReport[]>();
      for (const report of reports) {
        const merge = judgements.find(({ kind, other }) => kind === 'merge' && other.includes(report.id));
        const target = reports.find((one) => one.id === merge?.one[0]) ?? report;
        const key = keyOf(target);
        groups.set(key, [...(groups.get(key) ?? []), report]);
      }
      return [...groups.values()].flatMap(([first, ...rest]) => (first ? [toEvent([first, ...rest])] : []));
    },
    askKeys: ({ reports }) => reports.map(String),
    answerKeys: ({ answers }) => answers.map(String),
    link: (events) =>
      events.flatMap((event) =>
        events
          .filter((other) => other.reports.some((report) => event.answers.includes(report)))
          .map(({ id: to }): DerivedLink => {
            const { id: from, type: kind, learnt } = event;
            return { from, to, kind, basis: 'explicit', strength: 1, learnt };
          }),
      ),
    lineActs: () => [],
    thread: (events, links) =>
      hangingTogether(links).flatMap((ids): readonly DerivedThread[] => {
        const own = events.filter((event) => ids.has(event.id));
        const [first, ...rest] = own;
        if (first === undefined) return [];
        const days = own.flatMap((event) => event.happened?.start ?? []).sort();
        return [
          {
            id: threadId([first, ...rest]),
            events: own.map((event) => event.id).sort(),
            outcome: 'answered',
            isOpen: false,
            firstDay: days[0] ?? null,
            lastDay: days.at(-1) ?? null,
            learnt: first.learnt,
          },
        ];
      }),
  };
}

/** Sets of events that links tie together, in one step or several. */
function hangingTogether(links: readonly DerivedLink[]): readonly ReadonlySet<string>[] {
  return links.reduce((sets: readonly ReadonlySet<string>[], { from, to }) => {
    const [met, apart] = [true, false].map((isMet) =>
      sets.filter((set) => (set.has(from) || set.has(to)) === isMet),
    );
    return [...(apart ?? []), new Set([from, to, ...(met ?? []).flatMap((set) => [...set])])];
  }, []);
}

function keyOf({ event, happened }: StoredReport): string {
  const codes = [...event.actors, ...event.recipients].map((party) => party.code).sort();
  return [event.type, happened?.start ?? '', ...new Set(codes)].join(' ');
}

function toEvent(reports: readonly [StoredReport, ...StoredReport[]]): PlainEvent {
  const [{ event, happened, learnt }] = reports;
  const uids = reports.map((report) => report.uid).sort();
  return {
    id: eventId(reports),
    cluster: uids[0] ?? '',
    type: event.type,
    mode: event.mode,
    status: event.status,
    channel: event.channel,
    standing: reports.some((report) => report.retired === null) ? 'stated' : 'retracted',
    happened,
    learnt,
    parties: [
      ...event.actors.map(({ code, sector, name }) => ({ role: 'actor' as const, code, sector, name })),
      ...event.recipients.map(({ code, sector, name }) => ({
        role: 'recipient' as const,
        code,
        sector,
        name,
      })),
    ],
    reports: reports.map((report) => report.id).sort((a, b) => a - b),
    documents: new Set(reports.map((report) => report.document.id)).size,
    origins: new Set(reports.map((report) => report.document.origin)).size,
    history: [{ status: event.status, happened, learnt, report: reports[0].id }],
    answers: reports.flatMap((report) => (report.replyTo === null ? [] : [report.replyTo])),
  };
}
