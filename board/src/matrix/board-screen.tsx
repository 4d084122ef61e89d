import { dayWords } from '../../../src/lines/day-words.js';
import { type Address, hrefOf } from '../address/address.js';
import { choose, goTo } from '../address/use-address.js';
import type { LineBoard } from '../api/answers.js';
import { questionOf } from '../api/question.js';
import { useAsked } from '../api/use-asked.js';
import { LampLegend } from '../lamp/lamp-legend.js';
import { Empty, Loading, Trouble } from '../shell/notices.js';
import { Screen } from '../shell/screen.js';
import { useNarrow } from '../shell/use-narrow.js';
import { type BoardCell, type BoardParty, boardCells, cellKey } from './board-cell.js';
import { BoardFilters } from './board-filters.js';
import { LampGrid } from './lamp-grid.js';
import { LampList } from './lamp-list.js';
import { LampTable } from './lamp-table.js';
import { LineCard } from './line-card.js';
import { MovedLast } from './moved-last.js';
import { orderParties, partyOrders } from './order-parties.js';
import { ToldLast } from './told-last.js';

/** How many parties are shown before one asks for all. */
const room = 16;

/** Which lines are open, as of a day. */
export function BoardScreen({ params }: Address) {
  const asked = useAsked(boardQuestion(params));
  const isNarrow = useNarrow();
  const board = asked.value;
  if (board === null) {
    return (
      <Screen title="Board" heading="Which lines are open">
        {asked.trouble === null ? (
          <Loading what="the lines" />
        ) : (
          <Trouble {...asked} trouble={asked.trouble} />
        )}
      </Screen>
    );
  }
  const order = partyOrders.find((one) => one === params.get('order')) ?? 'lines';
  const all = orderParties(board, order);
  const parties = params.get('show') === 'all' ? all : all.slice(0, room);
  const cells = boardCells(board);
  const focus = params.get('focus') ?? firstFocus(board, parties);
  const focused = cells.get(focus) ?? null;
  const hrefOfCell = ({ line }: BoardCell) => hrefOf(`/lines/${line.key}`, params);
  return (
    <Screen title={board.headline} heading={board.headline} lead={leadOf(board)}>
      {asked.trouble !== null && <Trouble {...asked} trouble={asked.trouble} />}
      <BoardFilters
        params={params}
        hasCompare={board.compare !== null}
        shown={parties.length}
        all={all.length}
      />
      {board.lines.length === 0 ? (
        <Empty title="No line is known here">
          <p>Choose a later day, or fewer filters. “parley read FOLDER” adds documents to the ledger.</p>
        </Empty>
      ) : (
        <div class="two">
          <section class="fades" aria-busy={asked.isAsking} aria-label="Lines">
            {params.get('view') === 'table' ? (
              <LampTable {...{ parties, cells, hrefOfCell }} />
            ) : isNarrow ? (
              <LampList {...{ parties, cells, hrefOfCell }} />
            ) : (
              <LampGrid
                {...{ parties, cells, focus }}
                onFocus={(key) => choose({ focus: key })}
                onOpen={(cell) => goTo(hrefOfCell(cell))}
              />
            )}
            <LampLegend hasCompare={board.compare !== null} />
            <ToldLast asOf={board.asOf} params={params} />
          </section>
          <div>
            <LineCard
              cell={focused}
              focus={focus}
              parties={all}
              href={focused === null ? null : hrefOfCell(focused)}
              params={params}
            />
            <MovedLast params={params} />
          </div>
        </div>
      )}
    </Screen>
  );
}

function boardQuestion(params: URLSearchParams) {
  const direct = params.get('direct') === 'true' ? true : null;
  return questionOf<LineBoard>('/lines', {
    asOf: params.get('asOf'),
    known: params.get('known'),
    compare: params.get('compare'),
    level: params.get('level'),
    party: params.get('party'),
    form: params.get('form'),
    about: params.get('about'),
    direct,
  });
}

function leadOf({ asOf, compare }: LineBoard): string {
  const outlined = compare === null ? '' : ` Outlined: not as on ${dayWords(compare)}.`;
  return `Row speaks to column. A mark is the line as known on ${dayWords(asOf)}.${outlined}`;
}

/** The line with the latest contact among those that are shown: what one would ask about first. */
function firstFocus({ lines }: LineBoard, parties: readonly BoardParty[]): string {
  const [first, second] = parties;
  const isShown = (key: string) => parties.some((party) => party.key === key);
  const shown = lines.filter((line) => line.parties.every(({ key }) => isShown(key)));
  const latest = shown.reduce<LineBoard['lines'][number] | null>(
    (best, line) => ((line.lastContact?.lastDay ?? '') > (best?.lastContact?.lastDay ?? '') ? line : best),
    null,
  );
  if (latest?.lastContact != null) return cellKey(latest.lastContact.from, latest.lastContact.to);
  return cellKey(first?.key ?? '', second?.key ?? '');
}
