/** What the process ends with; scripts depend on these. */
export const exitCode = {
  /** Everything that was asked for was done. */
  done: 0,
  /** Something could not be read or coded, or fell short; each was named on standard error, the rest was done. */
  trouble: 1,
  /** The command line was wrong; nothing was done. */
  misuse: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
