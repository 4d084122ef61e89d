import type { Cell, ResourceTable } from '../resources/resource.js';
import type { EventSummary } from '../schemas/event-summary-schema.js';

const columns = [
  'event',
  'type',
  'mode',
  'status',
  'channel',
  'standing',
  'first_day',
  'last_day',
  'date_basis',
  'actors',
  'recipients',
  'through',
  'speaker',
  'place',
  'about',
  'condition',
  'disputed',
  'reports',
  'documents',
  'origins',
  'told',
  'learnt',
  'words',
  'sentence',
  'report',
  'source',
  'published',
  'url',
] as const;

/** Events as rows, one an event, each with its sentence. */
export const eventTable: ResourceTable<{ readonly items: readonly EventSummary[] }> = {
  columns,
  rows: ({ items }) => items.map(rowOf),
};

function rowOf(event: EventSummary): readonly Cell[] {
  const side = (role: string) =>
    event.parties
      .filter((party) => party.role === role)
      .map(({ code, sector, name, text }) => [code, sector, name ?? text].filter(Boolean).join(' '))
      .join('; ');
  const { quote } = event;
  return [
    event.id,
    event.type,
    event.mode,
    event.status,
    event.channel,
    event.standing,
    event.happened?.start ?? null,
    event.happened?.end ?? null,
    event.dateBasis,
    side('actor'),
    side('recipient'),
    side('through'),
    side('speaker'),
    event.place,
    event.about,
    event.condition,
    event.disputed.join('; '),
    event.reports,
    event.documents,
    event.origins,
    event.told,
    event.learnt,
    quote?.words ?? null,
    quote?.sentence ?? null,
    quote?.report ?? null,
    quote?.source ?? null,
    quote?.published ?? null,
    quote?.url ?? null,
  ];
}
