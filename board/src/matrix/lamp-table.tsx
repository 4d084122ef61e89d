import { lampWords } from '../../../src/drawings/lamp-words.js';
import { Lamp } from '../lamp/lamp.js';
import { Wide } from '../shell/wide.js';
import { dayOfAct } from '../words/day-of-act.js';
import { type BoardCell, type BoardParty, cellKey } from './board-cell.js';

/** The twin of the grid: one row a direction, in words. */
export function LampTable({
  parties,
  cells,
  hrefOfCell,
}: {
  readonly parties: readonly BoardParty[];
  readonly cells: ReadonlyMap<string, BoardCell>;
  readonly hrefOfCell: (cell: BoardCell) => string;
}) {
  const rows = parties.flatMap((from) => parties.flatMap((to) => cells.get(cellKey(from.key, to.key)) ?? []));
  return (
    <Wide label="Lines">
      <table class="rows">
        <caption class="unseen">Lines, one row a direction</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Lamp</th>
            <th scope="col">Why</th>
            <th scope="col">Third party</th>
            <th scope="col">Last contact</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cell) => (
            <tr
              key={cellKey(cell.from.key, cell.to.key)}
              class={cell.before === null ? undefined : 'changed'}
            >
              <td>{cell.from.name}</td>
              <td>
                <a href={hrefOfCell(cell)}>{cell.to.name}</a>
              </td>
              <td class="nowrap">
                <Lamp state={cell.lamp.state} size={18} /> {lampWords[cell.lamp.state].words}
                {cell.before !== null && <span class="faint"> (was {lampWords[cell.before].words})</span>}
              </td>
              <td>{cell.lamp.words}</td>
              <td>{cell.route ?? ''}</td>
              <td class="nowrap">{cell.line.lastContact === null ? '' : dayOfAct(cell.line.lastContact)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
