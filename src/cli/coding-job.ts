import type { OutputStyle } from '../reports/report-format.js';

/** How every document of one run is coded and printed. Plain data: it travels to worker threads. */
export interface CodingJob {
  /** Name in the list of coders. */
  readonly coder: string;
  /** Name in the list of report formats. */
  readonly format: string;
  readonly style: OutputStyle;
}

/** What coding one document came to. Plain data: it comes back from worker threads. */
export type CodingOutcome =
  | { readonly ok: true; readonly output: string; readonly events: number }
  | { readonly ok: false; readonly input: string; readonly message: string };
