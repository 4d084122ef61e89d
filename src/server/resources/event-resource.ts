import { z } from '@hono/zod-openapi';
import type { EventExplanation } from '../../reports/explain-events.js';
import { eventItem } from '../formats/event-markdown.js';
import { markdownQuote } from '../formats/markdown-text.js';
import { type EventFacts, loadEventPage } from '../reading/load-event-page.js';
import { type EventPageValue, eventPageSchema } from '../schemas/event-page-schema.js';
import { idSchema } from '../schemas/id-schema.js';
import { refusedSchema } from '../schemas/refused-schema.js';
import type { ServerContext } from '../server-context.js';
import { eventPageValue } from '../views/event-page-value.js';
import { defineResource } from './resource.js';

/** Accounts beyond so many are shown without the rules behind their fields. */
const mostExplained = 20;

/** One event: its accounts with their sentences and grounds, rivals, copies, history, links, judgements. */
export const eventResource = defineResource({
  path: '/api/events/{id}',
  name: 'event',
  summary:
    'One event with its accounts, their sentences and the ground of each field; an id of a report will do',
  params: z.object({ id: idSchema('er', 'e7kfq2lw4xab') }),
  query: z.strictObject({
    blind: z.enum(['true', 'false']).default('false').openapi({
      description: 'without the verdicts and judgements of people: for whoever judges on her own',
    }),
  }),
  answer: eventPageSchema,
  gone: refusedSchema,
  load: async ({ params, query }, context): Promise<EventPageValue> => {
    const facts = await context.read(({ queries }) => loadEventPage(queries, params.id));
    const page = eventPageValue(facts, await explainAccounts(facts, context));
    return query.blind === 'true' ? blinded(page) : page;
  },
  table: null,
  markdown: eventMarkdown,
});

/** What was judged shows in what the event is, but not who judged what. */
function blinded(page: EventPageValue): EventPageValue {
  return {
    ...page,
    accounts: page.accounts.map((account) => ({ ...account, verdict: null })),
    judgements: [],
  };
}

async function explainAccounts(
  { accounts, documents }: EventFacts,
  { explain }: ServerContext,
): Promise<ReadonlyMap<number, readonly EventExplanation[]>> {
  const explained = new Map<number, readonly EventExplanation[]>();
  for (const { report } of accounts.slice(0, mostExplained)) {
    const document = documents.get(report.document.id);
    if (document === undefined || explained.has(document.id)) continue;
    explained.set(document.id, await explain(document, report.event.coder));
  }
  return explained;
}

function eventMarkdown({ event, accounts, links, rivals, permalink }: EventPageValue): string {
  return [
    `# ${event.id}`,
    '',
    eventItem(event),
    '',
    ...rivals.map(
      ({ field, values }) => `- disputed: ${field}: ${values.map(({ value }) => value).join(' against ')}`,
    ),
    ...links.map(({ from, to, words, ground }) => `- ${from} ${words} ${to} (${ground})`),
    '',
    '## Accounts',
    '',
    ...accounts.flatMap(({ report, voice, document, evidence }) => [
      `- **${report}** in ${document.id}, ${voice}`,
      ...evidence.map((sentence) => `  ${markdownQuote({ ...document, report, sentence: sentence.text })}`),
    ]),
    '',
    permalink,
    '',
  ].join('\n');
}
