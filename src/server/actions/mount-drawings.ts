import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { arrangeLine } from '../../drawings/arrange-line.js';
import { arrangeMatrix } from '../../drawings/arrange-matrix.js';
import { lineSvg } from '../../drawings/svg/line-svg.js';
import { matrixSvg } from '../../drawings/svg/matrix-svg.js';
import { dayNumber, isoDay } from '../../events/day-range.js';
import { levels } from '../../lines/level.js';
import { linePartyOfKey } from '../../lines/line-key.js';
import { loadEvidence } from '../../lines/load-evidence.js';
import { loadLine, loadLines } from '../../lines/load-lines.js';
import { loadPosturePool } from '../../lines/load-posture-pool.js';
import { linksOf } from '../../threads/thread-query.js';
import { lineView } from '../reading/line-view.js';
import { parseAsked } from '../safety/parse-asked.js';
import { daySchema } from '../schemas/day-schema.js';
import { lineKeySchema } from '../schemas/party-key-schema.js';
import type { ServerContext } from '../server-context.js';
import type { ServerEnv } from '../server-env.js';
import { describeAction } from './describe-action.js';

const media = 'image/svg+xml';
/** Days before the day that is looked at that a line is drawn for, unless told otherwise. */
const usualSpan = 730;

const view = {
  asOf: daySchema.optional(),
  known: z.enum(['now', 'then']).default('now'),
  width: z.coerce.number().int().min(280).max(4000).default(1200).openapi({ description: 'pixels' }),
};
const matrixQuery = z.strictObject({
  ...view,
  compare: daySchema.optional(),
  level: z.enum(levels).optional(),
  party: z.string().max(800).optional(),
  direct: z.enum(['true', 'false']).default('false'),
});
const lineQuery = z.strictObject({ ...view, since: daySchema.optional() });
const lineParams = z.object({ key: lineKeySchema });

/** The matrix and a line as drawings in files of their own, as `parley lines --svg` and `parley line --svg` make them. */
export function mountDrawings(
  app: OpenAPIHono<ServerEnv>,
  { read, lineRules }: Pick<ServerContext, 'read' | 'lineRules'>,
): void {
  const answer = z.string();
  describeAction(app, {
    method: 'get',
    path: '/api/drawings/lines',
    name: 'matrixDrawing',
    summary: 'The matrix of lamps as an SVG file',
    query: matrixQuery,
    answer,
    media,
    errors: [503],
  });
  app.get('/api/drawings/lines', async (c) => {
    const query = parseAsked(matrixQuery, c.req.query());
    const svg = await read(async ({ queries }) => {
      const own = await lineView(queries, query);
      const statesOf = async (asOf: string) => (await loadLines(queries, lineRules, { ...own, asOf })).states;
      const { compare: day, level = null } = query;
      const matrix = arrangeMatrix({
        view: own,
        states: await statesOf(own.asOf),
        compare: day === undefined ? null : { day, states: await statesOf(day) },
        level,
        isDirect: query.direct === 'true',
        parties: (query.party?.split(',') ?? []).map((key) => linePartyOfKey(key).key),
      });
      return matrixSvg(matrix, { width: query.width });
    });
    return drawing(c, svg, 'lines');
  });

  describeAction(app, {
    method: 'get',
    path: '/api/drawings/lines/{key}',
    name: 'lineDrawing',
    summary: 'A line over time as an SVG file: two years unless `since` is given',
    params: lineParams,
    query: lineQuery,
    answer,
    media,
    errors: [503],
  });
  app.get('/api/drawings/lines/:key', async (c) => {
    const { key } = parseAsked(lineParams, c.req.param());
    const query = parseAsked(lineQuery, c.req.query());
    const svg = await read(async ({ queries }) => {
      const own = await lineView(queries, query);
      const { state, acts } = await loadLine(queries, lineRules, key, own);
      const bearing = acts.filter(({ bearing: how }) => how !== 'none');
      const ids = bearing.map(({ event }) => event);
      const evidence = await loadEvidence(queries, ids, own.known === 'then' ? own.asOf : null);
      const shown = new Set(ids);
      const answers = (await linksOf(queries, ids)).filter(
        ({ from, to }) => shown.has(from) && shown.has(to),
      );
      const early = query.since ?? isoDay(dayNumber(own.asOf) - usualSpan);
      const days = bearing.map(({ firstDay, told }) => firstDay ?? told).filter((day) => day <= own.asOf);
      const from = days.filter((day) => day >= early).sort()[0] ?? early;
      return lineSvg(
        arrangeLine(state, bearing, { from, until: [from, own.asOf].sort()[1] ?? from }, answers),
        {
          acts: bearing,
          pool: await loadPosturePool(queries, own),
          said: evidence.get(state.lastContact?.event ?? '') ?? null,
          width: query.width,
        },
      );
    });
    return drawing(c, svg, key.replace('~', '-'));
  });
}

function drawing(c: Context<ServerEnv>, svg: string, name: string): Response {
  return c.body(svg, 200, {
    'content-type': `${media}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}.svg"`,
  });
}
