import { isoDay } from '../events/day-range.js';
import { DisjointSets } from '../events/disjoint-sets.js';
import type { JoinedEvent } from '../events/joined-event.js';
import { threadId } from '../ledger/uid.js';
import { codesIn, dayOf, firstDayOf, isAsk } from './ask.js';
import type { EventLink } from './event-link.js';
import type { EventThread, Outcome } from './event-thread.js';
import { outcomeOf } from './outcome-of.js';

const openOutcomes: ReadonlySet<Outcome> = new Set(['silent so far', 'countered', 'accepted if']);

/** The threads of some events: what links hang together, and each offer, request or message that nothing answers. */
export function threadEvents(
  events: readonly JoinedEvent[],
  links: readonly EventLink[],
): readonly EventThread[] {
  const at = new Map(events.map((event, index) => [event.id, index]));
  const sets = new DisjointSets(events.length);
  for (const { from, to } of links) {
    const [a, b] = [at.get(from), at.get(to)];
    if (a !== undefined && b !== undefined) sets.unite(a, b);
  }
  return sets
    .groups()
    .map((group) => group.flatMap((index) => events[index] ?? []))
    .flatMap((members) => toThread(inOrder(members, links), links) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toThread(members: readonly JoinedEvent[], links: readonly EventLink[]): EventThread | null {
  const [first, ...rest] = members;
  if (first === undefined || (rest.length === 0 && !isLonelyAsk(first))) return null;
  const ids = new Set(members.map((event) => event.id));
  const own = links.filter(({ from }) => ids.has(from));
  const answersTo = (id: string) => own.filter((link) => link.to === id);
  const root = members.find((event) => !own.some((link) => link.from === event.id)) ?? first;
  const outcome = outcomeOf(root.id, answersTo);
  const days = members.map(dayOf);
  return {
    id: threadId([first, ...rest]),
    events: members.map((event) => event.id),
    outcome,
    isOpen: openOutcomes.has(outcome),
    firstDay: isoDay(Math.min(...members.map(firstDayOf))),
    lastDay: isoDay(Math.max(...days)),
    learnt: members.map((event) => event.learnt).sort()[0] ?? first.learnt,
    root: root.id,
    silent: silentIn(root, members, answersTo(root.id)),
  };
}

/** Alone, a plan or a threat makes no thread, nor does a yes whose offer is unknown. */
function isLonelyAsk(event: JoinedEvent): boolean {
  if (!isAsk(event) || event.type === 'THREATEN' || event.answer === 'accept') return false;
  return event.type !== 'CONSULT' || event.status === 'actual';
}

function silentIn(
  root: JoinedEvent,
  members: readonly JoinedEvent[],
  answers: readonly EventLink[],
): readonly string[] {
  const answered = new Set(
    members
      .filter((event) => answers.some((link) => link.from === event.id && link.kind !== 'ignores'))
      .flatMap((event) => [...codesIn(event, 'actor')]),
  );
  return [...codesIn(root, 'recipient')].filter((code) => !answered.has(code)).sort();
}

/** By day, but what is answered comes before its answer even where accounts date it a day later. */
function inOrder(members: readonly JoinedEvent[], links: readonly EventLink[]): readonly JoinedEvent[] {
  const byId = new Map(members.map((event) => [event.id, event]));
  const placeOf = (
    event: JoinedEvent,
    seen: ReadonlySet<string>,
  ): { readonly day: number; readonly depth: number } => {
    const asks = links.flatMap(({ from, to }) =>
      from === event.id && !seen.has(to) ? (byId.get(to) ?? []) : [],
    );
    const places = asks.map((ask) => placeOf(ask, new Set([...seen, ask.id])));
    return {
      day: Math.max(firstDayOf(event), ...places.map(({ day }) => day)),
      depth: Math.max(0, ...places.map(({ depth }) => depth + 1)),
    };
  };
  return members
    .map((event) => ({ event, ...placeOf(event, new Set([event.id])) }))
    .sort((a, b) => a.day - b.day || a.depth - b.depth || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}
