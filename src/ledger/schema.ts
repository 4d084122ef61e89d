import type { Generated, Insertable, Kysely, Selectable } from 'kysely';

/**
 * Every table of a ledger. Days are ISO `YYYY-MM-DD`, instants ISO UTC with milliseconds, truth values 0 and 1, and
 * `record` columns JSON text, so that SQLite and PostgreSQL hold the same values.
 *
 * Two times run through it: `happened_…`, when something took place, and `learnt`, when this ledger first had it.
 * What was read and what people judged is only ever added (`documents`, `reports`, `judgements`, `runs`); a row that
 * no longer counts says so in a column of its own. Events, links, threads and acts of lines are derived from them and can be made
 * anew at any time.
 */
export interface Database {
  schema_versions: SchemaVersionsTable;
  runs: RunsTable;
  documents: DocumentsTable;
  document_keys: DocumentKeysTable;
  reports: ReportsTable;
  report_parties: ReportPartiesTable;
  report_keys: ReportKeysTable;
  judgements: JudgementsTable;
  judgement_reports: JudgementReportsTable;
  events: EventsTable;
  event_parties: EventPartiesTable;
  event_keys: EventKeysTable;
  event_reports: EventReportsTable;
  event_history: EventHistoryTable;
  event_tellings: EventTellingsTable;
  line_acts: LineActsTable;
  links: LinksTable;
  threads: ThreadsTable;
  thread_events: ThreadEventsTable;
}

/** What queries run on: a ledger's connection, or a transaction on it. */
export type Queries = Kysely<Database>;

export interface SchemaVersionsTable {
  version: number;
  name: string;
  applied: string;
}

/** One run of a command that wrote: which coder, of which version, from when to when. */
export interface RunsTable {
  id: Generated<number>;
  command: string;
  /** "parley/0.2.0 lexicon"; null for a run that coded nothing. */
  coder: string | null;
  started: string;
  /** Null while it runs, and for ever when it was killed. */
  finished: string | null;
}

/** A snapshot: one version of the text at one address. */
export interface DocumentsTable {
  id: Generated<number>;
  /** "d" and eleven letters and digits; the same in every ledger that holds this version. */
  uid: string;
  /** What versions share: the URL, the path from the ledger's folder, or the id of a JSON line. */
  address: string;
  /** 1, 2, … */
  version: number;
  /** `document` of its event records: the path, URL or id as given when it was read. */
  name: string;
  url: string | null;
  source: string | null;
  published: string | null;
  title: string | null;
  author: string | null;
  language: string | null;
  text: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  hash: string;
  /** When it was fetched. */
  learnt: string;
  run_id: number;
  /** The document that stands for its origin: copies of one text share it; its own id when it is no copy. */
  origin_id: number | null;
  /** When the next version was fetched. */
  superseded: string | null;
}

/** Documents that may be copies of each other share a key. */
export interface DocumentKeysTable {
  key: string;
  document_id: number;
}

/** One act as one source reports it, with all its spans in `record` (docs/event-record.md). */
export interface ReportsTable {
  id: Generated<number>;
  /** "r" and eleven letters and digits; the same in every ledger that holds it. */
  uid: string;
  /** The version in which it was first read; its spans count in that text. */
  document_id: number;
  run_id: number;
  /** `id` of the event record: unique in its document version only. */
  coded_id: string;
  /** The report of the same document that this one answers. */
  reply_to: number | null;
  type: string;
  mode: string | null;
  status: string;
  channel: string | null;
  happened_start: string | null;
  happened_end: string | null;
  learnt: string;
  confidence: number;
  record: string;
  retired: string | null;
  retired_because: RetiredBecause | null;
  /** The report that took its place, when the source reworded it or it was coded anew. */
  successor_id: number | null;
}

/** withdrawn: a later version no longer says it. reworded: says it in other words. recoded: a later coder read it anew. */
export type RetiredBecause = 'withdrawn' | 'reworded' | 'recoded';

export type PartyRole = 'actor' | 'recipient' | 'through' | 'speaker';

export interface ReportPartiesTable {
  report_id: number;
  role: PartyRole;
  code: string;
  sector: string | null;
  name: string | null;
}

/** Reports that may tell of one event share a key. */
export interface ReportKeysTable {
  key: string;
  report_id: number;
}

export type JudgementKind = 'accept' | 'reject' | 'correct' | 'split' | 'merge' | 'link' | 'unlink' | 'undo';

/** A person's decision. Never changed, never removed: an undo is a row of its own. */
export interface JudgementsTable {
  id: Generated<number>;
  kind: JudgementKind;
  /** correct: the field of the event record; link: how it answers. */
  field: string | null;
  /** correct: the new value as JSON. */
  value: string | null;
  author: string;
  reason: string | null;
  made: string;
  /** undo: the judgement that no longer holds. */
  undoes: number | null;
}

/** The reports that a judgement is about; a split or merge, a link or unlink has two sides. */
export interface JudgementReportsTable {
  judgement_id: number;
  report_id: number;
  side: JudgementSide;
}

/** link, unlink: "one" answers "other". */
export type JudgementSide = 'one' | 'other';

/**
 * Derived: the act, joined from its reports. Its id is the uid of its founding report with another letter, so that an old
 * id still leads somewhere when events were joined or split since.
 */
export interface EventsTable {
  id: string;
  /** Events whose reports were weighed together share it; they are derived together. */
  cluster: string;
  type: string;
  mode: string | null;
  status: string;
  channel: string | null;
  standing: string;
  happened_start: string | null;
  happened_end: string | null;
  /** When the first of its reports was learnt. */
  learnt: string;
  report_count: number;
  document_count: number;
  origin_count: number;
  record: string;
}

export interface EventPartiesTable {
  event_id: string;
  role: PartyRole;
  code: string;
  sector: string | null;
  name: string | null;
}

/** An event that may answer another has a key on its `answer` side that the other has on its `ask` side. */
export interface EventKeysTable {
  key: string;
  side: 'ask' | 'answer';
  event_id: string;
}

export interface EventReportsTable {
  event_id: string;
  report_id: number;
}

/** What became of an event: planned, then held or cancelled, each with the report that says so. */
export interface EventHistoryTable {
  event_id: string;
  /** 0, 1, … in the order of the history. */
  position: number;
  status: string;
  happened_start: string | null;
  happened_end: string | null;
  learnt: string;
  report_id: number;
}

/** From when to when an event was told: what was known of it on a day can be found without reading its reports. */
export interface EventTellingsTable {
  event_id: string;
  cluster: string;
  /** ISO days, from `toldDay`. */
  first_told: string;
  last_told: string;
}

/** How an event bears on a line between two parties (`DerivedLineAct`). */
export interface LineActsTable {
  event_id: string;
  line: string;
  from_party: string;
  to_party: string;
  is_mutual: number;
  type: string;
  mode: string | null;
  status: string;
  standing: string;
  bearing: string;
  is_counted: number;
  is_indirect: number;
  /** With spaces between. */
  via: string;
  form: string | null;
  from_sector: string | null;
  to_sector: string | null;
  from_level: string | null;
  to_level: string | null;
  level: string | null;
  posture: string | null;
  stake: string;
  condition: string | null;
  first_day: string | null;
  last_day: string | null;
  told: string;
  learnt: string;
  basis: string;
  /** With line ends between. */
  sources: string;
}

export interface LinksTable {
  /** The event that answers. */
  from_event: string;
  /** The event that is answered. */
  to_event: string;
  kind: string;
  basis: 'explicit' | 'inferred';
  /** 0…1; 1 for explicit links. */
  strength: number;
  learnt: string;
  record: string;
}

export interface ThreadsTable {
  id: string;
  /** accepted, refused, silent so far, … */
  outcome: string;
  /** Whether an answer is still awaited. */
  is_open: number;
  first_day: string | null;
  last_day: string | null;
  learnt: string;
  record: string;
}

export interface ThreadEventsTable {
  thread_id: string;
  event_id: string;
}

export type DocumentRow = Selectable<DocumentsTable>;
export type ReportRow = Selectable<ReportsTable>;
export type NewReportRow = Insertable<ReportsTable>;
export type LineActRow = Selectable<LineActsTable>;
export type JudgementRow = Selectable<JudgementsTable>;
