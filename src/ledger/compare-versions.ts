import type { CodedEvent, Party } from '../reports/coded-event.js';

/** A report of the version before, as it was coded. */
export interface EarlierReport {
  readonly id: number;
  readonly event: CodedEvent;
}

/** What a new version of a document says compared with the one before. Events by their coded id, reports by row id. */
export interface VersionChanges {
  /** Coded id → the report that says the same in the same words. */
  readonly carried: ReadonlyMap<string, number>;
  /** Report → coded id of the event that took its place: the same act of the same parties, told otherwise. */
  readonly reworded: ReadonlyMap<number, string>;
  /** Reports of which the new version says nothing. */
  readonly withdrawn: readonly number[];
}

/** Finds out which statements of a document stayed, which were reworded and which vanished. */
export function compareVersions(
  earlier: readonly EarlierReport[],
  events: readonly CodedEvent[],
): VersionChanges {
  const carried = new Map<string, number>();
  const reworded = new Map<number, string>();
  let open = [...earlier];
  const take = (report: EarlierReport) => {
    open = open.filter((other) => other !== report);
  };
  for (const event of events) {
    const same = open.find((report) => statementOf(report.event) === statementOf(event));
    if (same === undefined) continue;
    carried.set(event.id, same.id);
    take(same);
  }
  for (const event of events) {
    if (carried.has(event.id)) continue;
    const like = open.find((report) => actOf(report.event) === actOf(event));
    if (like === undefined) continue;
    reworded.set(like.id, event.id);
    take(like);
  }
  return { carried, reworded, withdrawn: open.map((report) => report.id) };
}

/** Who did what, whatever the words. */
function actOf({ type, status, actors, recipients }: CodedEvent): string {
  const parties = (list: readonly Party[]) =>
    list.map(({ code, sector, name }) => [code, sector, name].join(' ')).sort();
  return JSON.stringify([type, status, parties(actors), parties(recipients)]);
}

/** The act and the words that tell it; where they stand in the text does not matter. */
function statementOf(event: CodedEvent): string {
  const { mode, channel, date, place, condition, about, trigger, evidence, through, speaker } = event;
  return JSON.stringify([
    actOf(event),
    mode,
    channel,
    date && [date.start, date.end],
    through.map((party) => party.code),
    speaker && [speaker.code, speaker.name],
    [place, condition, about, trigger, ...evidence].map((span) => span?.text.replace(/\s+/g, ' ') ?? null),
  ]);
}
