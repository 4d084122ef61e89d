import { dayNumber } from '../events/day-range.js';
import type { JoinedEvent } from '../events/joined-event.js';
import { firstDayOf } from './ask.js';
import { threadEvents } from './thread-events.js';
import type { WholeThread } from './thread-query.js';

/**
 * A thread as it was on a day, by what is known of it now: without what happened, or was first planned, later. It keeps its id.
 * Null where nothing of it was on the table yet.
 */
export function threadAsOf({ thread, events, links }: WholeThread, day: string): WholeThread | null {
  const own = events.filter((event) => wasThere(event, day));
  if (own.length === events.length) return { thread, events, links };
  const ids = new Set(own.map(({ id }) => id));
  const known = links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  // Without what came between, what is left may fall apart: the part with the root goes on, else the earliest.
  const parts = threadEvents(own, known);
  const earliest = [...parts].sort((a, b) => ((a.firstDay ?? '') < (b.firstDay ?? '') ? -1 : 1))[0];
  const part = parts.find(({ root }) => root === thread.root) ?? earliest;
  if (part === undefined) return null;
  const byId = new Map(own.map((event) => [event.id, event]));
  const inPart = new Set(part.events);
  return {
    thread: { ...part, id: thread.id },
    events: part.events.flatMap((id) => byId.get(id) ?? []),
    links: known.filter(({ from }) => inPart.has(from)),
  };
}

/** A plan is there from the day on that it was told of, whenever it is to happen. */
function wasThere(event: JoinedEvent, day: string): boolean {
  return firstDayOf(event) <= dayNumber(day);
}
