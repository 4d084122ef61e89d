import type { Mix } from './generate-documents.js';

/** What one child process is to do. */
export interface Task {
  /** "wink-nlp" or the name of a coder. */
  readonly engine: string;
  readonly jobs: number;
  readonly mix: Mix;
}

/** What it took. */
export interface Measurement {
  readonly task: Task;
  /** Seconds from the first document to the last, without the loading of data before. */
  readonly seconds: number;
  readonly loadSeconds: number;
  readonly events: number;
  readonly documentsPerSecond: number;
  readonly sentencesPerSecond: number;
  /** Highest resident memory of the process, in MB. */
  readonly peakMegabytes: number;
  /** Resident memory after a fifth of the documents and after all of them, in MB, garbage collected before. */
  readonly megabytesAtFifth: number;
  readonly megabytesAtEnd: number;
}
