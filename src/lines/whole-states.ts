import { inChunks } from '../ledger/in-chunks.js';
import { actKey, type LampAct } from './lamp-act.js';
import type { LineLamps, LineState } from './line.js';
import type { LineAct } from './line-act.js';
import type { ActReader } from './load-acts.js';

/** States with all of the acts that they name: few of those that they were made from. */
export async function wholeStates(
  states: readonly LineState<LampAct>[],
  { select }: ActReader,
): Promise<readonly LineState[]> {
  const named = new Set(states.flatMap(actsIn).map(({ event }) => event));
  const acts = await inChunks(named, (events) => select({ events }));
  const whole = new Map(acts.map((act) => [actKey(act), act]));
  const find = (act: LampAct): readonly LineAct[] => {
    const found = whole.get(actKey(act));
    return found === undefined ? [] : [{ ...found, isCounted: act.isCounted }];
  };
  const lamps = ({ direct, forth, back, thirdParty, lastContact, lastIndirect }: LineLamps<LampAct>) => ({
    direct,
    forth,
    back,
    thirdParty,
    lastContact: lastContact && (find(lastContact)[0] ?? null),
    lastIndirect: lastIndirect && (find(lastIndirect)[0] ?? null),
  });
  return states.map((state) => ({
    line: state.line,
    view: state.view,
    ...lamps(state),
    byLevel: state.byLevel.map((one) => ({ level: one.level, ...lamps(one) })),
    planned: state.planned.flatMap(find),
    onTheTable: state.onTheTable.flatMap(find),
    refused: state.refused.flatMap(find),
  }));
}

function actsIn({ byLevel, planned, onTheTable, refused, ...whole }: LineState<LampAct>): readonly LampAct[] {
  const last = [whole, ...byLevel].flatMap(({ lastContact, lastIndirect }) => [lastContact, lastIndirect]);
  return [...planned, ...onTheTable, ...refused, ...last.filter((act) => act !== null)];
}
