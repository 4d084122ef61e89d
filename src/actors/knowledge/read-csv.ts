import { readFileSync } from 'node:fs';
import { dataFolder } from '../../data-folder.js';
import { ParleyError } from '../../errors.js';

/** A data file that cannot be used: code "bad-data-file"; the message names file and line. */
export class BadDataFileError extends ParleyError {
  constructor(message: string) {
    super('bad-data-file', message);
  }
}

/**
 * Rows of `data/FILE` under its header, which must be `columns`. Plain CSV: commas, optional double quotes, one row a line.
 * A general parser takes four times as long on 24,000 rows, and this is paid at every start.
 */
export function readCsv(file: string, columns: readonly string[]): readonly (readonly string[])[] {
  const lines = readFileSync(dataFolder(file), 'utf8').split('\n');
  if (lines[0] !== columns.join(',')) {
    throw new BadDataFileError(`data/${file}: line 1 must read "${columns.join(',')}"`);
  }
  const rows: string[][] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const cells = line.includes('"') ? cutQuoted(line) : line.split(',');
    if (cells.length !== columns.length) {
      throw new BadDataFileError(
        `data/${file}: line ${at + 1} has ${cells.length} columns, needs ${columns.length}`,
      );
    }
    rows.push(cells);
  }
  return rows;
}

function cutQuoted(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'),
  );
}
