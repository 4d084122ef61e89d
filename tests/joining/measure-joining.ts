import { joinReports } from '../../src/events/join-reports.js';
import { linkEvents } from '../../src/threads/link-events.js';
import { threadEvents } from '../../src/threads/thread-events.js';
import { readSituations, type Situation, storedReports } from './situation.js';

/** Pairs of reports: joined rightly, joined wrongly, missed. */
export interface PairFigures {
  readonly reports: number;
  readonly acts: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface LinkFigures {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
}

export interface JoiningFigures {
  readonly pairs: PairFigures;
  readonly explicit: LinkFigures;
  readonly inferred: LinkFigures;
  readonly outcomes: { readonly labelled: number; readonly right: number };
  /** Each error in a line. */
  readonly errors: readonly string[];
}

/** Puts all reports of some files of `cases/joining` into one heap, joins and links them, and compares with the labels. */
export function measureJoining(files: readonly string[]): JoiningFigures {
  const situations = files.flatMap(readSituations);
  const labelled = storedReports(situations);
  const events = joinReports(
    labelled.map(({ report }) => report),
    [],
  );
  const labelOf = new Map(labelled.map(({ report, label }) => [report.id, label]));
  const eventOf = new Map(
    events.flatMap((event) => event.reports.map((report) => [report, event.id] as const)),
  );
  let [right, wrong, missed] = [0, 0, 0];
  const errors: string[] = [];
  for (const [at, a] of labelled.entries()) {
    for (const b of labelled.slice(at + 1)) {
      const isSame = a.label === b.label;
      const isJoined = eventOf.get(a.report.id) === eventOf.get(b.report.id);
      if (isSame && isJoined) right += 1;
      else if (isSame) missed += 1;
      else if (isJoined) wrong += 1;
      if (isSame !== isJoined)
        errors.push(`${isSame ? 'not joined' : 'joined'}: ${sentence(a)} | ${sentence(b)}`);
    }
  }
  // An event goes by the label that most of its reports have.
  const names = new Map(
    events.map((event) => [event.id, mostOf(event.reports.map((id) => labelOf.get(id) ?? ''))]),
  );
  const links = linkEvents(events, []);
  const gold = goldLinks(situations);
  const found = links.map(({ from, to, kind, basis }) => ({
    key: `${names.get(from)} ${kind} ${names.get(to)}`,
    basis,
  }));
  const figuresOf = (basis: string): LinkFigures => {
    const mine = [...new Set(found.filter((link) => link.basis === basis).map(({ key }) => key))];
    for (const key of mine)
      if (!gold.some((link) => link.key === key)) errors.push(`${basis} link that is none: ${key}`);
    return {
      labelled: gold.filter((link) => link.basis === basis).length,
      found: mine.length,
      right: mine.filter((key) => gold.some((link) => link.key === key)).length,
    };
  };
  for (const { key } of gold)
    if (!found.some((link) => link.key === key)) errors.push(`link not found: ${key}`);
  const threads = threadEvents(events, links);
  const outcomes = situations.flatMap((situation) =>
    Object.entries(situation.outcomes ?? {}).map(([act, outcome]) => {
      const id = events.find((event) => names.get(event.id) === `${situation.id}/${act}`)?.id ?? '';
      const got = threads.find((thread) => thread.events.includes(id))?.outcome;
      return got === (outcome === 'silent' ? 'silent so far' : outcome);
    }),
  );
  return {
    pairs: { reports: labelled.length, acts: new Set(labelOf.values()).size, right, wrong, missed },
    explicit: figuresOf('explicit'),
    inferred: figuresOf('inferred'),
    outcomes: { labelled: outcomes.length, right: outcomes.filter((isRight) => isRight).length },
    errors,
  };
}

/** F1 of pairs. */
export function pairF1({ right, wrong, missed }: PairFigures): number {
  return (2 * right) / (2 * right + wrong + missed);
}

function goldLinks(situations: readonly Situation[]) {
  return situations.flatMap(({ id, links = [] }) =>
    links.map(({ from, to, kind, basis }) => ({ key: `${id}/${from} ${kind} ${id}/${to}`, basis })),
  );
}

function mostOf(labels: readonly string[]): string {
  const count = (label: string) => labels.filter((one) => one === label).length;
  return [...new Set(labels)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? '';
}

function sentence({ label, report }: ReturnType<typeof storedReports>[number]): string {
  return `${label} “${report.event.evidence[0]?.text ?? ''}”`;
}
