import type { Period } from '../../lines/period.js';
import { panelColumns } from './panel-columns.js';

/** What a panel's readme is made of. */
export interface PanelReadme {
  readonly periods: readonly Period[];
  /** Last day that the ledger has read about. */
  readonly lastDay: string | null;
  /** Version of the Parley that wrote it. */
  readonly parley: string;
  /** ISO UTC instant of the export. */
  readonly exported: string;
}

/** The readme of a panel: what a row is, what its counts may be used for, each column. */
export function panelReadme({ periods, lastDay, parley, exported }: PanelReadme): string {
  const files = periods.map(
    (period) => `| \`dyad-${period}.csv\`, \`dyad-${period}.parquet\` | a row a line and ${period} |`,
  );
  const columns = panelColumns.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  return `# Lines by ${periods.join(' and ')}

Exported ${exported.slice(0, 10)} with Parley ${parley}, as the ledger knows it on that day, up to ${lastDay ?? 'no day'}.

| file | what it holds |
| --- | --- |
${files.join('\n')}
| \`read.R\`, \`read.py\` | each reads the tables, and fits a count model with exposure |

A row is a line between two parties in one period, from the period of its first act on; a period without an act has a row of zeros.
Acts count on their last day. What is denied, retracted or told by unnamed persons only does not count.

- **A zero is no proof of silence.** It means that no document of the ledger tells of contact. Use \`exposure\` as the offset: it tells how
  much of a line the ledger would have seen, judged by all other lines.
- **Volume, posture and stakes are three quantities.** There is no index of them: a call and a refusal on one day would average to
  silence. \`hostile_share\` is empty under five verbal acts, and never to be used without \`verbal_acts\` and its interval.
- **\`plover_score\` is for comparison with other data only.** Parley computes nothing with it. It has the scores of the PLOVER manual by
  type, with −2.0 for ACCUSE: a later table of the manual prints 3 for it, though all its modes are negative, so the sign was lost.
- \`lamp\` is the state on the last day of the period, by all that is known now; \`too little to tell\` is an answer, not a gap.

## Columns

| column | what it holds |
| --- | --- |
${columns.join('\n')}
`;
}
