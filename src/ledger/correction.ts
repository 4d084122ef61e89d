import { channels, eventTypes, modesOfType, statuses } from '../coder/event-type.js';
import { isIsoDay } from '../documents/iso-day.js';
import { ParleyError } from '../errors.js';
import type { CodedEvent, EventDate, Party } from '../reports/coded-event.js';

/** Fields of an event record that a person may correct. */
export const correctable = [
  'type',
  'mode',
  'status',
  'channel',
  'date',
  'actors',
  'recipients',
  'through',
] as const;
export type Correctable = (typeof correctable)[number];

/**
 * The value of a corrected field as it is typed: a word of the codebook; a day or `FIRST/LAST` for `date`; parties as
 * `CODE SECTOR NAME` with commas between. "none" empties what may be empty.
 * @throws ParleyError `bad-correction`
 */
export function parseCorrection(field: string, value: string, event: CodedEvent): unknown {
  if (field === 'type') return oneOf(field, value, eventTypes);
  if (field === 'status') return oneOf(field, value, statuses);
  if (field === 'channel') return value === 'none' ? null : oneOf(field, value, channels);
  if (field === 'mode') return value === 'none' ? null : oneOf(field, value, modesOf(event.type));
  if (field === 'date') return value === 'none' ? null : parseDate(value);
  if (field === 'actors' || field === 'recipients' || field === 'through') {
    return value === 'none' ? [] : value.split(',').map((party) => parseParty(party.trim(), event));
  }
  throw new ParleyError('bad-correction', `"${field}" cannot be corrected: ${correctable.join(', ')} can`);
}

function modesOf(type: string): readonly string[] {
  return Object.entries(modesOfType).find(([name]) => name === type)?.[1] ?? [];
}

function oneOf(field: string, value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  const choices = allowed.length === 0 ? 'none, for this type has none' : allowed.join(', ');
  throw new ParleyError('bad-correction', `${field} cannot be "${value}": it is one of ${choices}`);
}

function parseDate(value: string): EventDate {
  const [start = '', end = start] = value.split('/');
  if (!isIsoDay(start) || !isIsoDay(end) || end < start) {
    throw new ParleyError('bad-correction', `"${value}" is no day or FIRST/LAST: write YYYY-MM-DD`);
  }
  return { start, end, span: null, basis: 'stated' };
}

/** A party keeps the words that it has anywhere in the record; one that the text does not name has none, at no place. */
function parseParty(value: string, event: CodedEvent): Party {
  const [, code, sector = null, name = null] = /^([A-Z]{3}|-)(?: ([A-Z]{3}))?(?: (.+))?$/.exec(value) ?? [];
  if (code === undefined) {
    throw new ParleyError(
      'bad-correction',
      `"${value}" is no party: write CODE SECTOR NAME, as "RUS GOV Sergei Lavrov"`,
    );
  }
  const named = [...event.actors, ...event.recipients, ...event.through].find(
    (party) => party.code === code && (name === null || party.name === name),
  );
  const place = named ?? { start: event.trigger.start, end: event.trigger.start, text: '' };
  return {
    start: place.start,
    end: place.end,
    text: place.text,
    code,
    sector: sector ?? named?.sector ?? null,
    otherSectors: named?.otherSectors ?? [],
    name: name ?? named?.name ?? (named === undefined ? code : null),
    office: named?.office ?? null,
  };
}
