import { lampsAt } from '../lines/lamps-at.js';
import type { Level } from '../lines/level.js';
import type { LevelState, LineLamps, LineState, LineView } from '../lines/line.js';
import type { LineParty } from '../lines/line-party.js';
import { partyName } from '../lines/party-name.js';
import type { LampMatrix, MatrixCell, MatrixLine, MatrixParty } from './lamp-matrix.js';
import { isLit } from './lamp-words.js';

/** What a matrix is made of. */
export interface MatrixFacts {
  readonly view: LineView;
  readonly states: readonly LineState[];
  /** The same lines on an earlier day. */
  readonly compare: { readonly day: string; readonly states: readonly LineState[] } | null;
  readonly level: Level | null;
  readonly isDirect: boolean;
  /** Keys of parties: of one all its lines are shown, of several those between them; of none all. */
  readonly parties: readonly string[];
}

/** Puts lines into a square: parties with most lines first, then with most lit ones, then by key. */
export function arrangeMatrix(facts: MatrixFacts): LampMatrix {
  const { view, compare, level, isDirect } = facts;
  const before = new Map(compare?.states.map((state) => [state.line.key, lampsAt(state, level)]));
  const known = facts.states
    .filter(({ line }) => isAskedFor(line.parties, facts.parties))
    .flatMap((state) => {
      const lamps = lampsAt(state, level);
      const earlier = compare === null ? undefined : (before.get(state.line.key) ?? null);
      const byLevel = level === null ? state.byLevel : [];
      const isKnown = lamps !== null && [lamps, ...byLevel].some((one) => isTold(one, isDirect));
      return isKnown ? [{ line: state.line, lamps, earlier, byLevel }] : [];
    });
  const parties = orderParties(known);
  const cells = new Map(
    known.flatMap(({ line, lamps, earlier, byLevel }) => {
      const [a, b] = [line.parties[0].key, line.parties[1].key];
      const cell = (from: string, to: string, way: 'forth' | 'back'): [string, MatrixCell] => [
        `${from}~${to}`,
        { from, to, ...facesOf(lamps, earlier, way, isDirect), levels: shutLevels(lamps, byLevel, way) },
      ];
      return [cell(a, b, 'forth'), cell(b, a, 'back')];
    }),
  );
  return {
    view,
    compare: compare?.day ?? null,
    level,
    isDirect,
    parties,
    rows: parties.map(({ key: from }) => parties.map(({ key: to }) => cells.get(`${from}~${to}`) ?? null)),
    lines: known.map(
      ({ line, lamps, earlier }): MatrixLine => ({
        key: line.key,
        parties: [line.parties[0].key, line.parties[1].key],
        state: lamps.direct.state,
        before: earlier === undefined ? null : (earlier?.direct.state ?? 'no line'),
      }),
    ),
    leftOut: 0,
  };
}

/** The first parties of a matrix. */
export function cutMatrix(matrix: LampMatrix, most: number): LampMatrix {
  if (matrix.parties.length <= most) return matrix;
  return {
    ...matrix,
    parties: matrix.parties.slice(0, most),
    rows: matrix.rows.slice(0, most).map((row) => row.slice(0, most)),
    leftOut: matrix.leftOut + matrix.parties.length - most,
  };
}

function isAskedFor(ends: readonly LineParty[], asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const named = ends.filter(({ key }) => asked.includes(key)).length;
  return asked.length === 1 ? named === 1 : named === 2;
}

/** Whether there is anything to tell: no contact for years and no statement is no line. */
function isTold({ direct, forth, back, thirdParty }: LineLamps, isDirect: boolean): boolean {
  const lamps = isDirect ? [direct, forth, back] : [direct, forth, back, thirdParty];
  return lamps.some(({ ground }) => ground.kind !== 'none');
}

/** The levels that are dark or shut while the whole line is not. */
function shutLevels(
  lamps: LineLamps,
  byLevel: readonly LevelState[],
  way: 'forth' | 'back',
): MatrixCell['levels'] {
  return byLevel.flatMap((one) => {
    const { state } = one[way];
    const isShut = state === 'dark' || state === 'closed';
    return isShut && state !== lamps[way].state ? [{ level: one.level, state }] : [];
  });
}

function facesOf(
  lamps: LineLamps,
  earlier: LineLamps | null | undefined,
  way: 'forth' | 'back',
  isDirect: boolean,
): Pick<MatrixCell, 'lamp' | 'route' | 'before'> {
  const lamp = lamps[way];
  const route = isDirect ? null : routeOf(lamps);
  if (earlier === undefined) return { lamp, route, before: null };
  const state = earlier?.[way].state ?? 'no line';
  const oldRoute = isDirect || earlier === null ? null : routeOf(earlier);
  const isSame = state === lamp.state && oldRoute === route;
  return { lamp, route, before: isSame ? null : { state, route: oldRoute } };
}

function routeOf({ thirdParty }: LineLamps): 'open' | 'dim' | null {
  return thirdParty.state === 'open' || thirdParty.state === 'dim' ? thirdParty.state : null;
}

function orderParties(
  known: readonly { readonly line: LineState['line']; readonly lamps: LineLamps }[],
): readonly MatrixParty[] {
  const tally = new Map<string, { party: LineParty; lines: number; lit: number }>();
  for (const { line, lamps } of known) {
    for (const party of line.parties) {
      const one = tally.get(party.key) ?? { party, lines: 0, lit: 0 };
      one.lines += 1;
      if (isLit(lamps.direct.state)) one.lit += 1;
      tally.set(party.key, one);
    }
  }
  return [...tally.values()]
    .sort((a, b) => b.lines - a.lines || b.lit - a.lit || (a.party.key < b.party.key ? -1 : 1))
    .map(({ party, lines }) => ({
      key: party.key,
      name: partyName(party),
      label: party.body ?? party.key,
      lines,
    }));
}
