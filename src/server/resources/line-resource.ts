import { z } from '@hono/zod-openapi';
import type { Queries } from '../../ledger/schema.js';
import { levels } from '../../lines/level.js';
import type { LineAct } from '../../lines/line-act.js';
import { loadEvidence } from '../../lines/load-evidence.js';
import { loadPosturePool } from '../../lines/load-posture-pool.js';
import { linksOf } from '../../threads/thread-query.js';
import { markdownQuote, markdownText } from '../formats/markdown-text.js';
import { lineView } from '../reading/line-view.js';
import { shownDay } from '../reading/shown-day.js';
import { threadsOfEvents } from '../reading/threads-of-events.js';
import { daySchema } from '../schemas/day-schema.js';
import type { LineActValue } from '../schemas/line-act-schema.js';
import { type LinePageValue, linePageSchema } from '../schemas/line-page-schema.js';
import { lineKeySchema } from '../schemas/party-key-schema.js';
import { actValue, lampsValue, lineValue } from '../views/line-views.js';
import { lineWeeks } from '../views/line-weeks.js';
import { linkValue } from '../views/link-value.js';
import { type Cell, defineResource } from './resource.js';

/** One line over time: its lamps, its acts with their sentences, its weeks. */
export const lineResource = defineResource({
  path: '/api/lines/{key}',
  name: 'line',
  summary: 'One line as of a day: lamps, levels, acts with their sentences, weekly counts',
  params: z.object({ key: lineKeySchema }),
  query: z.strictObject({
    asOf: daySchema.optional(),
    known: z.enum(['now', 'then']).default('now'),
    since: daySchema.optional().openapi({ description: 'acts and weeks from this day on' }),
    level: z.enum(levels).optional().openapi({ description: 'acts of this level only' }),
  }),
  answer: linePageSchema,
  load: ({ params, query }, { read, work }): Promise<LinePageValue> =>
    read(async (ledger) => {
      const { queries } = ledger;
      const view = await lineView(queries, query);
      const { state, acts, context } = await work.story(ledger, params.key, view);
      const { since = null, level = null } = query;
      const shown = acts.filter((act) => isShown(act, since, level));
      const events = [...shown, ...acts].map(({ event }) => event);
      const evidence = await loadEvidence(queries, events, view.known === 'then' ? view.asOf : null);
      const own = new Set(shown.map(({ event }) => event));
      const days = shown.map(dayOf).sort();
      const last = [view.asOf, (await shownDay(queries)) ?? view.asOf].sort()[0] ?? view.asOf;
      const values = (some: readonly LineAct[]) => some.map((act) => actValue(act, evidence));
      return {
        ...view,
        line: lineValue(state, state, null, evidence),
        byLevel: state.byLevel.map((one) => ({ level: one.level, ...lampsValue(one, evidence) })),
        planned: values(state.planned),
        onTheTable: values(state.onTheTable),
        refused: values(state.refused),
        acts: values(shown),
        // Of a time after the last publication nothing is known yet, of one before the first act nothing is told.
        ...lineWeeks(
          state,
          acts,
          context,
          { from: days[0] ?? last, until: last },
          await loadPosturePool(queries, view),
        ),
        links: (await linksOf(queries, events))
          .filter(({ from, to }) => own.has(from) && own.has(to))
          .map(linkValue),
        threads: await threadsOf(queries, shown),
      };
    }),
  table: {
    columns: [
      'event',
      'day',
      'last_day',
      'from',
      'to',
      'is_mutual',
      'type',
      'mode',
      'status',
      'bearing',
      'form',
      'level',
      'posture',
      'is_indirect',
      'via',
      'standing',
      'condition',
      'words',
      'sentence',
      'report',
      'source',
      'published',
    ],
    rows: ({ acts }) => acts.map(rowOf),
  },
  markdown: ({ line, asOf, acts }) =>
    [
      `# ${line.key} as of ${asOf}`,
      '',
      `${line.direct.state}: ${markdownText(line.direct.words)}`,
      '',
      ...acts.map(itemOf),
      '',
    ].join('\n'),
});

function isShown(act: LineAct, since: string | null, level: string | null): boolean {
  return (since === null || (act.lastDay ?? act.told) >= since) && (level === null || act.level === level);
}

function dayOf({ firstDay, told }: LineAct): string {
  return firstDay ?? told;
}

function threadsOf(queries: Queries, acts: readonly LineAct[]): Promise<readonly string[]> {
  return threadsOfEvents(
    queries,
    acts.map(({ event }) => event),
  );
}

function rowOf(act: LineActValue): readonly Cell[] {
  return [
    act.event,
    act.firstDay,
    act.lastDay,
    act.from,
    act.to,
    act.isMutual,
    act.type,
    act.mode,
    act.status,
    act.bearing,
    act.form,
    act.level,
    act.posture,
    act.isIndirect,
    act.via.join(' '),
    act.standing,
    act.condition,
    act.quote?.words ?? null,
    act.quote?.sentence ?? null,
    act.quote?.report ?? null,
    act.quote?.source ?? null,
    act.quote?.published ?? null,
  ];
}

function itemOf(act: LineActValue): string {
  const way = act.isMutual ? `${act.from} ↔ ${act.to}` : `${act.from} → ${act.to}`;
  const kind = act.form ?? act.type;
  const line = `- **${act.event}** ${act.firstDay ?? 'no day'} · ${way} · ${act.bearing} · ${kind}`;
  return act.quote === null ? line : `${line}\n  ${markdownQuote(act.quote)}`;
}
