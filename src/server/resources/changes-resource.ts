import { z } from '@hono/zod-openapi';
import { dayNumber, isoDay } from '../../events/day-range.js';
import { loadEvents } from '../../events/event-query.js';
import { markdownQuote, markdownText } from '../formats/markdown-text.js';
import { lineView } from '../reading/line-view.js';
import { loadCorrections } from '../reading/load-corrections.js';
import { type ChangeListValue, type ChangeValue, changeListSchema } from '../schemas/change-schema.js';
import { daySchema } from '../schemas/day-schema.js';
import { partyKeySchema } from '../schemas/party-key-schema.js';
import { summarizeEvents } from '../views/summarize-events.js';
import { defineResource } from './resource.js';

/** Days that are looked back when nobody says how far. */
const lookBack = 28;

/** What changed on the lines, with its evidence and how often that is wrong; what was put right stands beside it. */
export const changesResource = defineResource({
  path: '/api/changes',
  name: 'changes',
  summary: 'What changed on the lines since a day, those that matter most first, and what was corrected',
  params: z.object({}),
  query: z.strictObject({
    asOf: daySchema.optional(),
    known: z.enum(['now', 'then']).default('now'),
    since: daySchema.optional().openapi({ description: `${lookBack} days before asOf unless given` }),
    party: partyKeySchema.optional(),
  }),
  answer: changeListSchema,
  load: ({ query }, { read, work }): Promise<ChangeListValue> =>
    read(async (ledger) => {
      const { queries } = ledger;
      const view = await lineView(queries, query);
      const since = query.since ?? isoDay(dayNumber(view.asOf) - lookBack);
      const { changes, watchedLines, expectedFalseAlarms } = await work.changes(ledger, { view, since });
      const { party } = query;
      const shown = changes.filter(({ line }) => party === undefined || line.split('~').includes(party));
      const ids = [...new Set(shown.flatMap(({ evidence }) => evidence))];
      const summaries = await summarizeEvents(queries, await loadEvents(queries, ids));
      const byId = new Map(summaries.map((summary) => [summary.id, summary]));
      return {
        ...view,
        since,
        watchedLines,
        expectedFalseAlarms,
        items: shown.map(({ evidence, cause: _, ...change }) => ({
          ...change,
          evidence: evidence.flatMap((event) => byId.get(event) ?? []),
        })),
        corrections: await loadCorrections(queries, since),
      };
    }),
  table: {
    columns: [
      'change',
      'day',
      'line',
      'kind',
      'level',
      'sentence',
      'is_over',
      'strength',
      'rarity',
      'budget',
      'events',
    ],
    rows: ({ items }) =>
      items.map((one) => [
        one.id,
        one.day,
        one.line,
        one.kind,
        one.level,
        one.sentence,
        one.isOver,
        one.strength,
        one.rarity,
        one.budget,
        one.evidence.map(({ id }) => id).join(' '),
      ]),
  },
  markdown: ({ asOf, since, items }) =>
    [`# Changes from ${since} to ${asOf}`, '', ...items.flatMap(changeLines), ''].join('\n'),
});

function changeLines({ id, day, line, sentence, evidence, needed, isOver }: ChangeValue): readonly string[] {
  return [
    `- **${id}** ${day} · ${line}: ${markdownText(sentence)}${isOver ? ' (over)' : ''}. ${markdownText(needed)}`,
    ...evidence.flatMap((event) =>
      event.quote === null ? [] : [`  ${event.id} ${markdownQuote(event.quote)}`],
    ),
  ];
}
