import { z } from '@hono/zod-openapi';
import { loadEvents } from '../../events/event-query.js';
import { searchLedger } from '../../ledger/search-ledger.js';
import { eventItem } from '../formats/event-markdown.js';
import { markdownText } from '../formats/markdown-text.js';
import type { EventSummary } from '../schemas/event-summary-schema.js';
import { limitSchema } from '../schemas/limit-schema.js';
import { type SearchValue, searchSchema } from '../schemas/search-schema.js';
import { summarizeEvents } from '../views/summarize-events.js';
import { defineResource } from './resource.js';

type Hit = SearchValue['hits'][number];

/** Documents that hold some words, with the events that they report. */
export const searchResource = defineResource({
  path: '/api/search',
  name: 'search',
  summary: 'Words in the texts, best match first; words between double quotes stand together',
  params: z.object({}),
  query: z.strictObject({
    q: z.string().min(1).max(300).openapi({ example: '"dirty bomb"' }),
    limit: limitSchema(50, 200),
  }),
  answer: searchSchema,
  load: ({ query }, { read }): Promise<SearchValue> =>
    read(async (ledger) => {
      const { q, limit } = query;
      const found = await searchLedger(ledger, q, limit + 1);
      const shown = found.slice(0, limit);
      const ids = [...new Set(shown.flatMap(({ events }) => events))];
      const summaries = await summarizeEvents(ledger.queries, await loadEvents(ledger.queries, ids));
      const byId = new Map(summaries.map((summary) => [summary.id, summary]));
      const hits = shown.map(
        ({ uid: id, version, published, source, title, address, excerpt, events }): Hit => ({
          id,
          version,
          published,
          source,
          title,
          address,
          excerpt,
          events: events.flatMap((event) => byId.get(event) ?? []),
        }),
      );
      return { q, hits, facets: facetsOf(hits), isCut: found.length > limit };
    }),
  table: {
    columns: ['document', 'published', 'source', 'title', 'address', 'excerpt', 'events'],
    rows: ({ hits }) =>
      hits.map((hit) => [
        hit.id,
        hit.published,
        hit.source,
        hit.title,
        hit.address,
        hit.excerpt.join(''),
        hit.events.map(({ id }) => id).join(' '),
      ]),
  },
  markdown: ({ q, hits }) =>
    [
      `# “${markdownText(q)}”`,
      '',
      ...hits.flatMap(({ id, published, source, title, address, excerpt, events }) => [
        `## ${id}: ${markdownText(title ?? address)}`,
        '',
        `${published ?? 'no day'} · ${markdownText(source ?? 'not known')} · “${markdownText(excerpt.join(''))}”`,
        '',
        ...events.map(eventItem),
        '',
      ]),
    ].join('\n'),
});

/** How many of the hits have each value, most first. */
function facetsOf(hits: readonly Hit[]): SearchValue['facets'] {
  const eventsOf = (say: (event: EventSummary) => readonly string[]) =>
    count(hits.map(({ events }) => events.flatMap(say)));
  return {
    source: count(hits.map(({ source }) => (source === null ? [] : [source]))),
    type: eventsOf(({ type }) => [type]),
    party: eventsOf(({ parties }) => parties.map(({ code }) => code)),
    year: count(hits.map(({ published }) => (published === null ? [] : [published.slice(0, 4)]))),
  };
}

function count(values: readonly (readonly string[])[]): readonly { value: string; hits: number }[] {
  const counts = new Map<string, number>();
  for (const own of values) for (const value of new Set(own)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, hits]) => ({ value, hits }))
    .sort((a, b) => b.hits - a.hits || (a.value < b.value ? -1 : 1));
}
