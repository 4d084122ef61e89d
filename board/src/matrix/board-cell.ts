import { isLit, lampWords } from '../../../src/drawings/lamp-words.js';
import type { LampState } from '../../../src/lines/lamp.js';
import type { LampValue, LineBoard, LineSummary } from '../api/answers.js';

/** A party of the board, with how many lines it has. */
export type BoardParty = LineBoard['parties'][number];

/** What one party says to another: one direction of a line. */
export interface BoardCell {
  readonly from: BoardParty;
  readonly to: BoardParty;
  readonly line: LineSummary;
  readonly lamp: LampValue;
  /** The lamp of third-party routes is lit, and they are asked for. */
  readonly route: LampState | null;
  /** The lamp on the day that is compared with, where it differs. */
  readonly before: LampState | null;
}

/** The cells of a board by "FROM>TO" */
export function boardCells({ lines, parties, direct }: LineBoard): ReadonlyMap<string, BoardCell> {
  const known = new Map(parties.map((party) => [party.key, party]));
  return new Map(
    lines.flatMap((line) => {
      const [first, second] = line.parties.map(({ key }) => known.get(key));
      if (first === undefined || second === undefined) return [];
      const route = !direct && isLit(line.thirdParty.state) ? line.thirdParty.state : null;
      const cell = (from: BoardParty, to: BoardParty, side: 'forth' | 'back'): [string, BoardCell] => {
        const before =
          line.before === null || line.before[side] === line[side].state ? null : line.before[side];
        return [cellKey(from.key, to.key), { from, to, line, lamp: line[side], route, before }];
      };
      return [cell(first, second, 'forth'), cell(second, first, 'back')];
    }),
  );
}

export function cellKey(from: string, to: string): string {
  return `${from}>${to}`;
}

/** A cell in words, for those who hear it: "Russia to Ukraine: dark; quiet 161 days; usual gap 9 to 34 days". */
export function describeBoardCell({ from, to, lamp, route, before }: BoardCell): string {
  return [
    `${from.name} to ${to.name}: ${lampWords[lamp.state].words}`,
    lamp.words,
    ...(route === null ? [] : [`a route through a third party is ${route}`]),
    ...(before === null ? [] : [`was ${lampWords[before].words}`]),
  ].join('; ');
}
