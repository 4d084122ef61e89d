import type { DerivedEvent, DerivedLink, DerivedThread } from '../../ledger/deriver.js';
import type { JudgementKind, RetiredBecause } from '../../ledger/schema.js';
import type { CodedEvent } from '../../reports/coded-event.js';

/** What the first line of a ledger file says; a reader that knows another version must not guess. */
export const ledgerFileVersion = 1;

/**
 * One line of a ledger written out as JSON lines (docs/exchange.md): the head, then all runs, documents, reports and
 * judgements, each in the order in which they were entered, then what is derived from them. Rows are named by their
 * uids, runs and judgements by their number in the file.
 */
export type LedgerLine =
  | HeadLine
  | RunLine
  | DocumentLine
  | ReportLine
  | JudgementLine
  | EventLine
  | LinkLine
  | ThreadLine;

export interface HeadLine {
  readonly line: 'ledger';
  readonly version: number;
  /** Of the Parley that wrote it. */
  readonly parley: string;
  /** Of the event records in it. */
  readonly schema: number;
}

export interface RunLine {
  readonly line: 'run';
  readonly number: number;
  readonly command: string;
  readonly coder: string | null;
  readonly started: string;
  readonly finished: string | null;
}

export interface DocumentLine {
  readonly line: 'document';
  readonly uid: string;
  readonly address: string;
  readonly version: number;
  readonly name: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly learnt: string;
  readonly superseded: string | null;
  readonly run: number;
  /** Uid of the document that stands for its origin: derived. */
  readonly origin: string;
  readonly hash: string;
  readonly text: string;
}

export interface ReportLine {
  readonly line: 'report';
  readonly uid: string;
  readonly document: string;
  readonly run: number;
  readonly learnt: string;
  readonly replyTo: string | null;
  readonly retired: {
    readonly at: string;
    readonly because: RetiredBecause;
    readonly successor: string | null;
  } | null;
  readonly event: CodedEvent;
}

export interface JudgementLine {
  readonly line: 'judgement';
  readonly number: number;
  readonly kind: JudgementKind;
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly field: string | null;
  readonly value: unknown;
  readonly author: string;
  readonly reason: string | null;
  readonly made: string;
  readonly undoes: number | null;
}

/** Derived records with uids for the row ids of reports. */
export type EventLine = { readonly line: 'event' } & Readonly<Record<string, unknown>> &
  Pick<DerivedEvent, 'id'>;
export type LinkLine = { readonly line: 'link' } & Readonly<Record<string, unknown>> &
  Pick<DerivedLink, 'from' | 'to'>;
export type ThreadLine = { readonly line: 'thread' } & Readonly<Record<string, unknown>> &
  Pick<DerivedThread, 'id'>;
