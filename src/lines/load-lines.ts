import { inChunks } from '../ledger/in-chunks.js';
import type { Queries } from '../ledger/schema.js';
import { byDay } from './act-order.js';
import type { LampAct } from './lamp-act.js';
import type { LineState, LineView } from './line.js';
import type { LineAct } from './line-act.js';
import { type LineContext, lineContext } from './line-context.js';
import { lineOfKey } from './line-key.js';
import { isFreshOffer, lineState } from './line-state.js';
import { type LineRules, openActs } from './load-acts.js';
import { visibleActs } from './visible-acts.js';
import { watchedDays } from './watched-days.js';
import { wholeStates } from './whole-states.js';
import { withoutVague } from './without-vague.js';

/** The lines of a ledger as of a day, with what they were made of. */
export interface LineBoard {
  readonly view: LineView;
  /** Sorted by key. Lines on which nothing but words and deeds was known by the day are not there. */
  readonly states: readonly LineState[];
  readonly context: LineContext;
}

/** A line as of a day with its acts. */
export interface LineStory {
  readonly state: LineState;
  /** All that is visible on the day, in order. */
  readonly acts: readonly LineAct[];
  readonly context: LineContext;
}

/** What lamps, plans and offers are made of: words and deeds are not read for the board. */
export const lampBearings = ['contact', 'plan', 'silence', 'closure', 'opening'] as const;

/**
 * The state of every line between two parties of which a lamp can say anything.
 * @param read the acts of `lampBearings` that the ledger has, where several days are asked about (`selectLamps`)
 */
export async function loadLines(
  queries: Queries,
  rules: LineRules,
  view: LineView,
  read?: readonly LampAct[],
): Promise<LineBoard> {
  const reader = await openActs(queries, rules, view);
  const acts = seen(await reader.selectLamps(lampBearings, read), view);
  const context = lineContext(acts, view, await watchedDays(queries, view.asOf));
  const settled = await settledBy(queries, acts, view);
  const states = [...actsByLine(acts)].map(([key, own]) => lineState(lineOfKey(key), own, settled, context));
  states.sort((a, b) => (a.line.key < b.line.key ? -1 : 1));
  return { view, states: await wholeStates(states, reader), context };
}

/**
 * One line with its acts; a line of which nothing is known has a state too.
 * @param read as for `loadLines`
 * @throws ParleyError `bad-line`
 */
export async function loadLine(
  queries: Queries,
  rules: LineRules,
  key: string,
  view: LineView,
  read?: readonly LampAct[],
): Promise<LineStory> {
  const line = lineOfKey(key);
  const reader = await openActs(queries, rules, view);
  const own = [...seen(await reader.select({ line: line.key }), view)].sort(byDay);
  const contacts = seen(await reader.selectLamps(['contact'], read), view);
  const context = lineContext(contacts, view, await watchedDays(queries, view.asOf));
  const state = lineState(line, own, await settledBy(queries, own, view), context);
  return { state, acts: own, context };
}

function seen<A extends LampAct>(acts: readonly A[], view: LineView): readonly A[] {
  return withoutVague(visibleActs(acts, view.asOf));
}

/** The acts of each line between two parties. */
export function actsByLine<A extends LampAct>(acts: readonly A[]): ReadonlyMap<string, readonly A[]> {
  const lines = new Map<string, A[]>();
  for (const act of acts) {
    if (act.from === act.to) continue;
    const own = lines.get(act.line);
    if (own === undefined) lines.set(act.line, [act]);
    else own.push(act);
  }
  return lines;
}

/** Kinds of answers that leave an offer where it was (docs/joining.md). */
const leavesOpen = ['accepts-if', 'counters', 'ignores'];

/** Those offers among some acts that an answer has settled by the day of the view, as far as it was known. */
async function settledBy(
  queries: Queries,
  acts: readonly LampAct[],
  { asOf, known }: LineView,
): Promise<ReadonlySet<string>> {
  const offers = new Set(acts.filter((act) => isFreshOffer(act, asOf)).map(({ event }) => event));
  const rows = await inChunks(offers, (chunk) =>
    queries
      .selectFrom('links')
      .innerJoin('events', 'events.id', 'links.from_event')
      .innerJoin('event_tellings', 'event_tellings.event_id', 'links.from_event')
      .select(['links.to_event', 'events.happened_end', 'event_tellings.first_told'])
      .where('links.to_event', 'in', chunk)
      .where('links.kind', 'not in', leavesOpen)
      .execute(),
  );
  const settled = rows.filter(
    ({ happened_end, first_told }) =>
      (happened_end ?? first_told) <= asOf && (known === 'now' || first_told <= asOf),
  );
  return new Set(settled.map((row) => row.to_event));
}
