import { useRef } from 'preact/hooks';
import { Lamp } from '../lamp/lamp.js';
import { type BoardCell, type BoardParty, cellKey, describeBoardCell } from './board-cell.js';
import { type GridPlace, gridStep } from './grid-step.js';

/** Beyond so many parties cells and words get smaller. */
const dense = 14;

/** The square of lamps: row speaks to column. One tab stop; arrow keys walk, Enter opens the line. */
export function LampGrid({
  parties,
  cells,
  focus,
  onFocus,
  onOpen,
}: {
  readonly parties: readonly BoardParty[];
  readonly cells: ReadonlyMap<string, BoardCell>;
  /** "FROM>TO" */
  readonly focus: string;
  readonly onFocus: (key: string) => void;
  readonly onOpen: (cell: BoardCell) => void;
}) {
  const grid = useRef<HTMLTableElement>(null);
  const place = placeOf(parties, focus);

  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      const cell = cells.get(focus);
      if (cell === undefined) return;
      event.preventDefault();
      onOpen(cell);
      return;
    }
    const next = gridStep(place, event.key, parties.length, event.ctrlKey);
    const [from, to] = [parties[next?.row ?? -1], parties[next?.column ?? -1]];
    if (next === null || from === undefined || to === undefined) return;
    event.preventDefault();
    onFocus(cellKey(from.key, to.key));
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
  };

  return (
    <div class="grid-frame">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the roles of a grid, in the elements of a table
        role="grid"
        ref={grid}
        class={`lamp-grid${parties.length > dense ? ' dense' : ''}`}
        aria-label="Lines: row speaks to column"
        onKeyDown={walk}
      >
        <thead>
          <tr>
            <td />
            {parties.map((party, column) => (
              <th key={party.key} scope="col" class={column === place.column ? 'near' : undefined}>
                <abbr title={party.name}>{labelOf(party)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((from, row) => (
            <tr key={from.key}>
              <th scope="row" class={row === place.row ? 'near' : undefined}>
                {from.name}
              </th>
              {parties.map((to, column) => {
                const key = cellKey(from.key, to.key);
                const cell = cells.get(key);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
                  <td
                    key={to.key}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
                    role="gridcell"
                    data-place={`${row} ${column}`}
                    tabIndex={row === place.row && column === place.column ? 0 : -1}
                    aria-selected={key === focus}
                    aria-label={labelOfCell(from, to, cell)}
                    class={cell?.before == null ? undefined : 'changed'}
                    onClick={() => onFocus(key)}
                    onDblClick={() => cell !== undefined && onOpen(cell)}
                  >
                    {cell !== undefined ? (
                      <Lamp state={cell.lamp.state} route={cell.route !== null} />
                    ) : (
                      <svg class="lamp" viewBox="-16 -16 32 32" width="26" height="26" aria-hidden="true">
                        {row === column ? (
                          <path class="lamp-self" d="M-7 7 7-7" />
                        ) : (
                          <circle class="lamp-none" r="1.6" />
                        )}
                      </svg>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function labelOfCell(from: BoardParty, to: BoardParty, cell: BoardCell | undefined): string {
  if (cell !== undefined) return describeBoardCell(cell);
  return from.key === to.key ? `${from.name} itself` : `${from.name} to ${to.name}: no line shown`;
}

/** What stands over a column: a body's own letters, without the code that it shares. */
function labelOf({ key }: BoardParty): string {
  const label = key.replace(/^(IGO|NGO|MNC)\./, '');
  return label.length > 8 ? `${label.slice(0, 7)}…` : label;
}

function placeOf(parties: readonly BoardParty[], focus: string): GridPlace {
  const [from, to] = focus.split('>');
  return {
    row: Math.max(
      0,
      parties.findIndex(({ key }) => key === from),
    ),
    column: Math.max(
      0,
      parties.findIndex(({ key }) => key === to),
    ),
  };
}
