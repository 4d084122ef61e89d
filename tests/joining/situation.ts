import { readFileSync } from 'node:fs';
import type { StoredReport } from '../../src/ledger/stored-report.js';
import type { CodedEvent, Party } from '../../src/reports/coded-event.js';

/** `[words, code, sector, name, office]` as in `cases/joining/*.jsonl`. */
type PartyRow = readonly [string, string, (string | null)?, (string | null)?, (string | null)?];

export interface LabelledReport {
  readonly id: string;
  readonly event: string;
  readonly source: string;
  readonly published: string;
  readonly text: string;
  readonly type: string;
  readonly mode?: string;
  readonly status?: CodedEvent['status'];
  readonly channel?: CodedEvent['channel'];
  readonly actors?: readonly PartyRow[];
  readonly recipients?: readonly PartyRow[];
  readonly through?: readonly PartyRow[];
  readonly date?: readonly [string, string, 'stated' | 'relative' | 'publication'];
  readonly trigger: string;
  readonly about?: string;
  readonly condition?: string;
  readonly place?: string;
  readonly speaker?: PartyRow;
  readonly since?: string;
  readonly unanswered?: boolean;
  readonly copyOf?: string;
}

/** One line of `cases/joining/*.jsonl` (cases/joining/README.md). */
export interface Situation {
  readonly id: string;
  readonly note: string;
  readonly reports: readonly LabelledReport[];
  readonly links?: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly basis: 'explicit' | 'inferred';
  }[];
  readonly outcomes?: Readonly<Record<string, string>>;
}

/** A labelled report as a ledger would hold it, with the act that it tells of. */
export interface LabelledStored {
  readonly label: string;
  readonly report: StoredReport;
}

export function readSituations(file: string): readonly Situation[] {
  return readFileSync(`cases/joining/${file}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Situation => JSON.parse(line));
}

/** The reports of some situations, numbered as a ledger that read them in this order would. */
export function storedReports(situations: readonly Situation[]): readonly LabelledStored[] {
  const all = situations.flatMap((situation) =>
    situation.reports.map((labelled) => ({
      situation,
      labelled,
      label: `${situation.id}/${labelled.event}`,
    })),
  );
  const numberOf = new Map(
    all.map(({ situation, labelled }, at) => [`${situation.id}/${labelled.id}`, at + 1]),
  );
  return all.map(({ situation, labelled, label }, at) => {
    const origin = numberOf.get(`${situation.id}/${labelled.copyOf}`) ?? at + 1;
    return {
      label,
      report: toStored(labelled, { id: at + 1, uid: `r${situation.id}${labelled.id}`, origin }),
    };
  });
}

function toStored(
  labelled: LabelledReport,
  { id, uid, origin }: { readonly id: number; readonly uid: string; readonly origin: number },
): StoredReport {
  const { date } = labelled;
  return {
    id,
    uid,
    event: toEvent(labelled, uid),
    document: {
      id,
      uid: `d${uid.slice(1)}`,
      address: uid,
      version: 1,
      source: labelled.source,
      published: labelled.published,
      url: null,
      title: null,
      origin,
    },
    happened: date === undefined ? null : { start: date[0], end: date[1] },
    learnt: `${labelled.published}T12:00:00.000Z`,
    replyTo: null,
    retired: null,
    corrected: [],
    verdict: null,
  };
}

function toEvent(labelled: LabelledReport, uid: string): CodedEvent {
  const { text, date } = labelled;
  const span = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
    return { start, end: start + words.length, text: words };
  };
  const optional = (words: string | undefined) => (words === undefined ? null : span(words));
  const party = ([words, code, sector = null, name = null, office = null]: PartyRow): Party => ({
    ...span(words),
    code,
    sector,
    otherSectors: [],
    name,
    office,
  });
  return {
    schema: 1,
    id: uid,
    document: uid,
    type: labelled.type,
    mode: labelled.mode ?? null,
    status: labelled.status ?? 'actual',
    channel: labelled.channel ?? null,
    actors: (labelled.actors ?? []).map(party),
    recipients: (labelled.recipients ?? []).map(party),
    through: (labelled.through ?? []).map(party),
    date: date === undefined ? null : { start: date[0], end: date[1], span: null, basis: date[2] },
    place: optional(labelled.place),
    trigger: span(labelled.trigger),
    condition: optional(labelled.condition),
    speaker: labelled.speaker === undefined ? null : party(labelled.speaker),
    about: optional(labelled.about),
    since: optional(labelled.since),
    replyTo: null,
    replyBasis: null,
    unanswered: labelled.unanswered ?? false,
    evidence: [{ start: 0, end: text.length, text }],
    confidence: 0.9,
    coder: 'labelled',
  };
}
