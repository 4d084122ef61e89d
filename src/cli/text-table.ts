import { plainWords } from '../reports/plain-words.js';
import { columnsOf } from '../reports/wrap-words.js';

/** A column of a table on a terminal. */
export interface TableColumn {
  readonly name: string;
  readonly align?: 'right';
  /** Gives way when the table is too wide; of several the widest does first. */
  readonly isElastic?: boolean;
}

const gap = '  ';
const leastElastic = 12;

/** Rows as lines no wider than `width`: cells padded, elastic ones cut with "…" where it must be. */
export function textTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | number | null)[])[],
  width: number,
): string {
  const cells = rows.map((row) => row.map((cell) => plainWords(String(cell ?? '–'))));
  const widths = columns.map(({ name }, index) =>
    Math.max(columnsOf(name), ...cells.map((row) => columnsOf(row[index] ?? ''))),
  );
  const fitted = fitWidths(widths, columns, width - gap.length * (columns.length - 1));
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => pad(cell, fitted[index] ?? 0, columns[index]?.align === 'right'))
      .join(gap)
      .trimEnd();
  return [columns.map((column) => column.name), ...cells].map((row) => `${line(row)}\n`).join('');
}

function fitWidths(
  widths: readonly number[],
  columns: readonly TableColumn[],
  room: number,
): readonly number[] {
  const fitted = [...widths];
  const elastic = columns.flatMap((column, index) => (column.isElastic ? [index] : []));
  for (let excess = fitted.reduce((sum, one) => sum + one, -room); excess > 0; excess--) {
    const widest = elastic.reduce((a, b) => ((fitted[b] ?? 0) > (fitted[a] ?? 0) ? b : a), elastic[0] ?? 0);
    const now = fitted[widest] ?? 0;
    if (now <= leastElastic) break;
    fitted[widest] = now - 1;
  }
  return fitted;
}

function pad(text: string, width: number, isRight: boolean): string {
  const cut = columnsOf(text) > width ? cutTo(text, width) : text;
  const space = ' '.repeat(Math.max(0, width - columnsOf(cut)));
  return isRight ? space + cut : cut + space;
}

function cutTo(text: string, width: number): string {
  let kept = '';
  for (const character of text) {
    if (columnsOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
