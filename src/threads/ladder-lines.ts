import type { JoinedEvent } from '../events/joined-event.js';
import { codesIn } from './ask.js';

/** Columns of a ladder, one a party: who began first, carriers after those they stood between. */
export function ladderColumns(events: readonly JoinedEvent[]): readonly string[] {
  const parties = events.flatMap((event) => [
    ...codesIn(event, 'actor'),
    ...codesIn(event, 'through'),
    ...codesIn(event, 'recipient'),
  ]);
  return [...new Set(parties)];
}

/** Where each column stands: the centre of the first, and the distance to the next. */
export interface LadderShape {
  readonly columns: readonly string[];
  readonly first: number;
  readonly step: number;
}

/** A shape for some columns on a page, with a margin on the left for the day. */
export function ladderShape(columns: readonly string[], margin: number, width: number): LadderShape {
  const step = Math.max(6, Math.min(24, Math.floor((width - margin) / Math.max(1, columns.length))));
  return { columns, first: margin + Math.floor(step / 2), step };
}

/** The heads of the columns, centred. */
export function ladderHead({ columns, first, step }: LadderShape): string {
  const cells = blank({ columns, first, step });
  for (const [index, code] of columns.entries())
    write(cells, first + index * step - Math.floor(code.length / 2), code);
  return cells.join('').trimEnd();
}

/**
 * One event as a rung: a line from who acts to whom, over who carries. "●───○──▶": the second is the go-between. Between
 * equals the line has no head; who acts alone has a dot.
 */
export function ladderRung(event: JoinedEvent, shape: LadderShape): string {
  const { columns, first, step } = shape;
  const cells = blank(shape);
  const at = (codes: Iterable<string>) =>
    [...codes]
      .map((code) => columns.indexOf(code))
      .filter((index) => index >= 0)
      .map((index) => first + index * step);
  for (const centre of at(columns)) write(cells, centre, '│');
  const actors = at(codesIn(event, 'actor'));
  const recipients = at(codesIn(event, 'recipient')).filter((centre) => !actors.includes(centre));
  const ends = [...actors, ...recipients];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  for (let column = from + 1; column < to; column += 1) write(cells, column, '─');
  for (const centre of at(codesIn(event, 'through'))) write(cells, centre, '○');
  for (const centre of actors) write(cells, centre, '●');
  for (const centre of recipients) {
    const nearest = [...actors].sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre))[0] ?? centre;
    write(cells, centre, nearest <= centre ? '▶' : '◀');
  }
  return cells.join('').trimEnd();
}

/** The lines of the columns alone, between two rungs. */
export function ladderGap(shape: LadderShape): string {
  const cells = blank(shape);
  for (const index of shape.columns.keys()) write(cells, shape.first + index * shape.step, '│');
  return cells.join('').trimEnd();
}

function blank({ columns, first, step }: LadderShape): string[] {
  return Array.from({ length: first + columns.length * step }, () => ' ');
}

function write(cells: string[], at: number, text: string): void {
  for (const [offset, character] of [...text].entries()) {
    if (at + offset >= 0 && at + offset < cells.length) cells[at + offset] = character;
  }
}
