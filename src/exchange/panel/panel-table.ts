import { dayNumber, isoDay } from '../../events/day-range.js';
import type { Queries } from '../../ledger/schema.js';
import { byDay } from '../../lines/act-order.js';
import type { Line } from '../../lines/line.js';
import type { LineAct } from '../../lines/line-act.js';
import { type LineContext, lineContext } from '../../lines/line-context.js';
import { lineOfKey } from '../../lines/line-key.js';
import { lineLamps } from '../../lines/line-lamps.js';
import { type LineRules, loadActs } from '../../lines/load-acts.js';
import { actsByLine } from '../../lines/load-lines.js';
import { loadPosturePool } from '../../lines/load-posture-pool.js';
import { type Period, startOfPeriod } from '../../lines/period.js';
import { visibleActs } from '../../lines/visible-acts.js';
import { lastReadDay } from '../../lines/watched-days.js';
import { withoutVague } from '../../lines/without-vague.js';
import type { Cell, Table } from '../table/table.js';
import { panelColumns } from './panel-columns.js';
import { type PanelPeriod, panelPeriods } from './panel-periods.js';
import { panelRow } from './panel-row.js';

/** Days on which documents were published, in order, each with how many. */
interface Published {
  readonly day: string;
  readonly documents: number;
}

interface PanelLine {
  readonly line: Line;
  /** By day. */
  readonly acts: readonly LineAct[];
  /** Start of the period of its first act. */
  readonly from: string;
  readonly byPeriod: ReadonlyMap<string, readonly LineAct[]>;
}

/**
 * Dyads by weeks or months, as the ledger knows them now: a row for each line and each period from that of its first act up to the
 * last day read about, those without an act included. Rows come period by period.
 */
export function panelTable(queries: Queries, rules: LineRules, period: Period): Table {
  return { columns: panelColumns, rows: rowsOf(queries, rules, period) };
}

async function* rowsOf(queries: Queries, rules: LineRules, period: Period): AsyncGenerator<readonly Cell[]> {
  const last = await lastReadDay(queries);
  if (last === null) return;
  const view = { asOf: last, known: 'now' } as const;
  const acts = withoutVague(visibleActs(await loadActs(queries, rules, view), last));
  const lines = linesOf(acts, period);
  const first = lines.map(({ from }) => from).sort()[0];
  if (first === undefined) return;
  const published = await publishedDays(queries);
  const pool = await loadPosturePool(queries, view);
  const whole = contextAt(acts, last, published);
  for (const span of panelPeriods(first, last, period)) {
    const asOf = lastDayOf(span);
    const context = contextAt(acts, asOf, published);
    const documents = published
      .filter(({ day }) => day >= span.start && day <= span.end)
      .reduce((sum, one) => sum + one.documents, 0);
    for (const { line, acts: own, from, byPeriod } of lines) {
      if (from > span.start) continue;
      const lamps = lineLamps(line, visibleActs(own, asOf), null, context);
      yield panelRow(byPeriod.get(span.start) ?? [], {
        line: line.key,
        parties: [line.parties[0].key, line.parties[1].key],
        span,
        period,
        documents,
        coverage: meanCoverage(line.key, span, whole),
        lamp: lamps.direct.state,
        thirdParty: lamps.thirdParty.state,
        pool,
      });
    }
  }
}

/** Its end, or the last day read about where that comes before. */
function lastDayOf({ start, days }: PanelPeriod): string {
  return isoDay(dayNumber(start) + days - 1);
}

function linesOf(acts: readonly LineAct[], period: Period): readonly PanelLine[] {
  return [...actsByLine(acts)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, own]) => {
      const byPeriod = new Map<string, LineAct[]>();
      for (const act of own) {
        if (act.lastDay === null || act.bearing === 'plan' || act.bearing === 'none') continue;
        const start = startOfPeriod(act.lastDay, period);
        const here = byPeriod.get(start);
        if (here === undefined) byPeriod.set(start, [act]);
        else here.push(act);
      }
      const from = [...byPeriod.keys()].sort()[0];
      return from === undefined ? [] : [{ line: lineOfKey(key), acts: [...own].sort(byDay), from, byPeriod }];
    });
}

/** What lamps take from all lines, as of a day. */
function contextAt(acts: readonly LineAct[], asOf: string, published: readonly Published[]): LineContext {
  const before = published.filter(({ day }) => day <= asOf);
  return lineContext(
    visibleActs(acts, asOf),
    { asOf, known: 'now' },
    { firstTold: before[0]?.day ?? null, lastTold: before.at(-1)?.day ?? null },
  );
}

async function publishedDays(queries: Queries): Promise<readonly Published[]> {
  const rows = await queries
    .selectFrom('documents')
    .select(['published', ({ fn }) => fn.countAll<number>().as('documents')])
    .where('published', 'is not', null)
    .where('version', '=', 1)
    .groupBy('published')
    .orderBy('published')
    .execute();
  return rows.map(({ published, documents }) => ({ day: published ?? '', documents }));
}

/** The coverage index looks back four weeks from a day; a month is told by the mean of its weeks. */
function meanCoverage(line: string, { start, days }: PanelPeriod, { coverage }: LineContext): number {
  const first = dayNumber(start);
  const ends: number[] = [];
  for (let day = first + Math.min(7, days) - 1; day <= first + days - 1; day += 7) ends.push(day);
  return ends.reduce((sum, day) => sum + coverage(line, day, null), 0) / ends.length;
}
