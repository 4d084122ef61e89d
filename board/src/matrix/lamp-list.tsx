import { lampWords } from '../../../src/drawings/lamp-words.js';
import { Lamp } from '../lamp/lamp.js';
import { type BoardCell, type BoardParty, cellKey } from './board-cell.js';

/** The same by party, for narrow screens: each party's lamps with their words. */
export function LampList({
  parties,
  cells,
  hrefOfCell,
}: {
  readonly parties: readonly BoardParty[];
  readonly cells: ReadonlyMap<string, BoardCell>;
  readonly hrefOfCell: (cell: BoardCell) => string;
}) {
  return (
    <div class="lamp-list">
      {parties.map((from, index) => {
        const own = parties.flatMap((to) => cells.get(cellKey(from.key, to.key)) ?? []);
        if (own.length === 0) return null;
        return (
          <details key={from.key} open={index < 3}>
            <summary>
              <h2>{from.name}</h2> <span class="faint">to {own.length}</span>
            </summary>
            <ul>
              {own.map((cell) => (
                <li key={cell.to.key} class={cell.before === null ? undefined : 'changed'}>
                  <a href={hrefOfCell(cell)}>
                    <Lamp state={cell.lamp.state} route={cell.route !== null} />
                    <span>
                      <b>{cell.to.name}</b> {lampWords[cell.lamp.state].words}
                      {cell.before !== null && `, was ${lampWords[cell.before].words}`}
                      <span class="faint small">{cell.lamp.words}</span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
