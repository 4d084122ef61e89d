import type { CodedEvent, EventDate } from './coded-event.js';

/** The headline of an event: "CONSULT phone · actual · 2022-10-21". */
export function describeEvent(event: CodedEvent): string {
  const kind = event.mode === null ? event.type : `${event.type} ${event.mode}`;
  const isChannelNews =
    event.channel !== null && event.channel !== 'unspecified' && event.channel !== event.mode;
  return [kind, event.status, isChannelNews ? event.channel : null, event.date && describeDate(event.date)]
    .filter((part) => part !== null)
    .join(' · ');
}

/** "2022-10-21", "2022-10-21 to 2022-10-24". */
export function describeDate({ start, end }: EventDate): string {
  return start === end ? start : `${start} to ${end}`;
}
