import { z } from '@hono/zod-openapi';
import { arrangeMatrix } from '../../drawings/arrange-matrix.js';
import { matrixHeadline } from '../../drawings/matrix-headline.js';
import { forms } from '../../lines/form.js';
import { lampsAt } from '../../lines/lamps-at.js';
import { levels } from '../../lines/level.js';
import type { LineLamps } from '../../lines/line.js';
import { linePartyOfKey } from '../../lines/line-key.js';
import { markdownQuote, markdownText } from '../formats/markdown-text.js';
import { lineView } from '../reading/line-view.js';
import { linesAbout } from '../reading/lines-about.js';
import { daySchema } from '../schemas/day-schema.js';
import { type LineBoard, lineBoardSchema } from '../schemas/line-board-schema.js';
import type { LineSummary } from '../schemas/line-summary-schema.js';
import { lineValue, partyValue } from '../views/line-views.js';
import { type Cell, defineResource } from './resource.js';

/** The lamps of all lines as of a day: what the board shows. */
export const linesResource = defineResource({
  path: '/api/lines',
  name: 'lines',
  summary: 'Which lines of contact are open as of a day, and how that was on another',
  params: z.object({}),
  query: z.strictObject({
    asOf: daySchema.optional().openapi({ description: 'the day of the latest publication unless given' }),
    known: z.enum(['now', 'then']).default('now').openapi({
      description: 'now: by all that is known today; then: by what had been told on that day',
    }),
    compare: daySchema.optional(),
    level: z.enum(levels).optional(),
    party: z.string().max(800).optional().openapi({
      description: 'keys with commas between: of one all its lines, of several those between them',
    }),
    form: z.enum(forms).optional().openapi({ description: 'lines whose latest contact was made so' }),
    about: z.string().trim().min(1).max(200).optional().openapi({
      description: 'lines with an act whose subject holds all these words, or words that begin so',
    }),
    direct: z.enum(['true', 'false']).default('false').openapi({ description: 'without third-party routes' }),
  }),
  answer: lineBoardSchema,
  load: ({ query }, { read, work }): Promise<LineBoard> =>
    read(async (ledger) => {
      const { queries } = ledger;
      const view = await lineView(queries, query);
      const level = query.level ?? null;
      const isDirect = query.direct === 'true';
      const parties = (query.party?.split(',') ?? []).map((key) => linePartyOfKey(key).key);
      const lines = await work.board(ledger, view);
      const subject =
        query.about === undefined ? null : linesAbout(await work.subjects(ledger), query.about, view);
      const states = lines.states.filter(
        (state) =>
          (subject === null || subject.has(state.line.key)) &&
          (query.form === undefined || lampsAt(state, level)?.lastContact?.form === query.form),
      );
      const compare =
        query.compare === undefined
          ? null
          : {
              day: query.compare,
              states: (await work.board(ledger, { ...view, asOf: query.compare })).states,
            };
      const matrix = arrangeMatrix({ view, states, compare, level, isDirect, parties });
      const shown = new Set(matrix.lines.map(({ key }) => key));
      const lamps = states.flatMap((state) => {
        const own = shown.has(state.line.key) ? lampsAt(state, level) : null;
        return own === null ? [] : [{ state, own }];
      });
      const before = new Map(compare?.states.map((state) => [state.line.key, lampsAt(state, level)]));
      const evidence = await work.evidence(
        ledger,
        lamps.flatMap(({ own }) => eventsOf(own)),
        view.known === 'then' ? view.asOf : null,
      );
      return {
        ...view,
        compare: compare?.day ?? null,
        level,
        direct: isDirect,
        headline: matrixHeadline(matrix),
        parties: matrix.parties.map(({ key, lines }) => ({ ...partyValue(linePartyOfKey(key)), lines })),
        lines: lamps.map(({ state, own }) =>
          lineValue(state, own, before.get(state.line.key) ?? null, evidence),
        ),
      };
    }),
  table: {
    columns: [
      'line',
      'direct',
      'forth',
      'back',
      'third_party',
      'ground',
      'last_contact',
      'last_contact_event',
      'sentence',
      'before',
    ],
    rows: ({ lines }) => lines.map(rowOf),
  },
  markdown: (board) =>
    [
      `# Lines as of ${board.asOf}`,
      '',
      markdownText(board.headline),
      '',
      ...board.lines.map(itemOf),
      '',
    ].join('\n'),
});

function eventsOf({ lastContact, lastIndirect }: LineLamps): readonly string[] {
  return [lastContact, lastIndirect].flatMap((act) => (act === null ? [] : [act.event]));
}

function rowOf(line: LineSummary): readonly Cell[] {
  const { lastContact } = line;
  return [
    line.key,
    line.direct.state,
    line.forth.state,
    line.back.state,
    line.thirdParty.state,
    line.direct.words,
    lastContact?.lastDay ?? null,
    lastContact?.event ?? null,
    lastContact?.quote?.sentence ?? null,
    line.before?.direct ?? null,
  ];
}

function itemOf({ key, direct, before, lastContact }: LineSummary): string {
  const was = before === null || before.direct === direct.state ? '' : ` (was ${before.direct})`;
  const line = `- **${key}** ${direct.state}${was}: ${markdownText(direct.words)}`;
  const quote = lastContact?.quote ?? null;
  return quote === null ? line : `${line}\n  last contact ${lastContact?.event}\n  ${markdownQuote(quote)}`;
}
