import { describeParty } from '../reports/describe-party.js';
import type { EventParty, JoinedEvent } from './joined-event.js';

/** "CONSULT phone · actual". */
export function describeKind({ type, mode, channel, status }: JoinedEvent): string {
  const kind = mode === null ? type : `${type} ${mode}`;
  const isNews = channel !== null && channel !== mode && channel !== 'statement';
  return [isNews ? `${kind} · ${channel}` : kind, status].join(' · ');
}

/** "2022-10-21", "2022-10-01 to 2022-10-31", "no day". A tilde marks a day that no account states. */
export function describeDay({ happened, dateBasis }: JoinedEvent): string {
  if (happened === null) return 'no day';
  const days = happened.start === happened.end ? happened.start : `${happened.start} to ${happened.end}`;
  return dateBasis === 'publication' ? `~${days}` : days;
}

/** "Lavrov → Erdogan, through Oman": names where known, else the words of a text; short for a table. */
export function shortParties(event: JoinedEvent): string {
  return sidesOf(event, shortParty);
}

/** "Sergei Lavrov, foreign minister (RUS GOV) → …": in full for a page. */
export function fullParties(event: JoinedEvent): string {
  return sidesOf(event, fullParty);
}

function sidesOf({ parties }: JoinedEvent, describe: (party: EventParty) => string): string {
  const side = (role: EventParty['role']) => parties.filter((party) => party.role === role).map(describe);
  const [actors, recipients, through] = [side('actor'), side('recipient'), side('through')];
  const doers = recipients.length > 0 ? actors.join(', ') : actors.join(' ↔ ');
  const sides = [doers || 'no one named', ...(recipients.length > 0 ? [recipients.join(', ')] : [])].join(
    ' → ',
  );
  return through.length > 0 ? `${sides}, through ${through.join(', ')}` : sides;
}

function shortParty({ name, office, code, text }: EventParty): string {
  const surname = name !== null && office !== null ? (name.split(' ').at(-1) ?? name) : name;
  return `${surname ?? text} (${code})`;
}

function fullParty(party: EventParty): string {
  return describeParty({ ...party, start: 0, end: 0, otherSectors: [] });
}
