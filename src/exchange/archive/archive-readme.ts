import type { Column } from '../table/table.js';
import type { DataVintage } from './data-vintage.js';
import type { LedgerFacts } from './ledger-facts.js';

/** What an archive's readme is made of. */
export interface ArchiveFacts {
  readonly ledger: LedgerFacts;
  readonly vintage: DataVintage;
  /** Version of the Parley that wrote it. */
  readonly parley: string;
  /** ISO UTC instant of the export. */
  readonly exported: string;
  readonly eventColumns: readonly Column[];
  readonly reportColumns: readonly Column[];
}

/** Of the rules by which the records were coded. */
export const codebookVersion = 'PLOVER 2.0 with the additions of Parley (event record, schema 1)';

/** The readme of an archive: what it is, how to cite it, what each file and column holds. */
export function archiveReadme(facts: ArchiveFacts): string {
  const { ledger, vintage, parley, exported } = facts;
  const day = exported.slice(0, 10);
  return `# A Parley ledger of diplomatic contact, exported ${day}

Who did what to whom, on whose word, sentence by sentence. Machine-coded: before you rely on a row, read its \`evidence\`.

## How to cite

    A Parley ledger of diplomatic contact: ${ledger.events} events from ${ledger.documents} documents
    of ${ledger.sources} sources, ${ledger.firstDay ?? 'no day'} to ${ledger.lastDay ?? 'no day'}. Exported ${day} with Parley ${parley}.

Name the SHA-256 of \`ledger.jsonl\` (in \`SHA256SUMS\`) with it: the same sum is the same data.

## What it holds

| | |
| --- | --- |
| documents (all versions) | ${ledger.documents} |
| reports (accounts of acts) | ${ledger.reports} |
| events (acts, joined from reports) | ${ledger.events} |
| threads (offers and their answers) | ${ledger.threads} |
| judgements by people | ${ledger.judgements} |
| acts took place | ${ledger.firstDay ?? '–'} to ${ledger.lastDay ?? '–'} |
| documents were read | ${ledger.firstLearnt ?? '–'} to ${ledger.lastLearnt ?? '–'} |
| coded by | ${ledger.coders.join(', ') || '–'} |
| codebook | ${codebookVersion} |
| data vintage | ${vintage.terms} terms of office, the last from ${vintage.latestTerm}; fingerprint ${vintage.fingerprint.slice(0, 16)} |
| exported | ${exported} with Parley ${parley} |

## Files

| file | what it holds |
| --- | --- |
| \`ledger.jsonl\` | everything, with all texts and spans; \`parley import\` makes the same ledger of it |
| \`events.csv\`, \`events.parquet\` | one row per event and directed pair of parties |
| \`reports.csv\` | one row per report and directed pair of parties: what each source says |
| \`events.plover.jsonl\` | the events under the field names of PLOVER, one JSON object a line |
| \`SHA256SUMS\` | checksums of these files: \`sha256sum -c SHA256SUMS\` |

The texts in \`ledger.jsonl\` belong to those who published them. Before you pass the archive on, see that you may.

## Columns of events

${columnTable(facts.eventColumns)}

## Columns of reports

${columnTable(facts.reportColumns)}
`;
}

function columnTable(columns: readonly Column[]): string {
  const rows = columns.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  return ['| column | what it holds |', '| --- | --- |', ...rows].join('\n');
}
