import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { HOLDER_COLUMNS } from '../../actors/knowledge/load-knowledge.js';
import { readCsv } from '../../actors/knowledge/read-csv.js';
import { dataFolder } from '../../data-folder.js';

/** Which knowledge and lexicons the coder had. */
export interface DataVintage {
  /** SHA-256 over the names and contents of all files under `data/`. */
  readonly fingerprint: string;
  /** Terms of office that are known. */
  readonly terms: number;
  /** The last day or month on which a known term began: later ministers are not known. */
  readonly latestTerm: string;
}

/** The vintage of the data that this Parley codes with. */
export function dataVintage(): DataVintage {
  const files = readdirSync(dataFolder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = createHash('sha256').update(readFileSync(file)).digest('hex');
    hash.update(`${content}  ${file.slice(dataFolder().length + 1).replaceAll('\\', '/')}\n`);
  }
  const rows = readCsv('office-holders.csv', HOLDER_COLUMNS);
  const starts = rows.map((row) => row[4] ?? '').sort();
  return { fingerprint: hash.digest('hex'), terms: rows.length, latestTerm: starts.at(-1) ?? '' };
}
