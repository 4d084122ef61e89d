import type { LineState } from '../lines/line.js';
import type { LineAct } from '../lines/line-act.js';
import { partyName } from '../lines/party-name.js';
import { arrangeLanes } from './arrange-lanes.js';
import type { Answer, LineDrawing } from './line-drawing.js';
import type { DaySpan } from './time-axis.js';

/** A line over some days: its lanes with the names of both sides, and the answers between what is drawn. */
export function arrangeLine(
  state: LineState,
  acts: readonly LineAct[],
  span: DaySpan,
  answers: readonly Answer[],
): LineDrawing {
  const { lanes, shown, earlier } = arrangeLanes(acts, span);
  return {
    state,
    names: [partyName(state.line.parties[0]), partyName(state.line.parties[1])],
    span,
    lanes,
    earlier,
    answers: answers.filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
}
