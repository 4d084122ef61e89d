import type { Document } from '../documents/document.js';
import type { CodedEvent } from './coded-event.js';

/** One document with its events: what a format prints at a time. */
export interface DocumentReport {
  readonly document: Omit<Document, 'text'>;
  readonly events: readonly CodedEvent[];
}

/** Where the output goes: a table fits itself to it, the other formats look the same everywhere. */
export interface OutputStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly isColoured: boolean;
}

/** One of the `--format`s of `parley code`. Pure: the same reports give the same bytes. */
export interface ReportFormat {
  readonly name: string;
  readonly description: string;
  /** Printed once, before any document; empty for formats without a header. */
  readonly header: string;
  /** The text for one document, ending in a line break; empty when there is nothing to print. */
  print(report: DocumentReport, style: OutputStyle): string;
}
