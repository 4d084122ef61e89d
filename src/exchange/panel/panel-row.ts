import { forms } from '../../lines/form.js';
import type { LineAct } from '../../lines/line-act.js';
import type { Period } from '../../lines/period.js';
import { postures } from '../../lines/posture.js';
import { type PostureCounts, postureShare } from '../../lines/posture-share.js';
import { lights } from '../../lines/slice.js';
import { stakesOverTime } from '../../lines/stakes-over-time.js';
import { type Direction, directionOf, directions } from '../../lines/volume.js';
import { countPostures } from '../../lines/weekly-counts.js';
import type { Cell } from '../table/table.js';
import { directionSuffix, panelColumns } from './panel-columns.js';
import type { PanelPeriod } from './panel-periods.js';
import { ploverScore } from './plover-score.js';

/** Verbal acts under which a share says nothing. */
const leastForShare = 5;

/** What a row is made of beside the acts. */
export interface PanelFacts {
  readonly parties: readonly [string, string];
  readonly line: string;
  readonly span: PanelPeriod;
  readonly period: Period;
  readonly documents: number;
  readonly coverage: number;
  readonly lamp: string;
  readonly thirdParty: string;
  /** Verbal acts of all lines. */
  readonly pool: PostureCounts;
}

/** One line in one week or month. @param acts those of the line whose last day lies in it */
export function panelRow(acts: readonly LineAct[], facts: PanelFacts): readonly Cell[] {
  const counted = acts.filter(({ isCounted }) => isCounted);
  const direct = counted.filter((act) => lights(act, 'direct'));
  const verbal = countPostures(counted);
  const all = Object.values(verbal).reduce((sum, one) => sum + one, 0);
  const share = all < leastForShare ? null : postureShare(verbal, facts.pool);
  const [stakes] = stakesOverTime(counted, facts.period);
  const scored = counted.flatMap(({ type, bearing }) =>
    tookPlace(bearing) ? (ploverScore(type) ?? []) : [],
  );
  const { span, coverage } = facts;
  const cells: Readonly<Record<string, Cell>> = {
    line: facts.line,
    party_a: facts.parties[0],
    party_b: facts.parties[1],
    start: span.start,
    end: span.end,
    days: span.days,
    documents: facts.documents,
    coverage: rounded(coverage),
    exposure: rounded((coverage * span.days) / 7),
    contacts: direct.length,
    ...byDirection('contacts', direct),
    contacts_indirect: counted.filter((act) => lights(act, 'thirdParty')).length,
    ...Object.assign(
      {},
      ...forms.map((form) =>
        byDirection(
          form,
          direct.filter((act) => act.form === form),
        ),
      ),
    ),
    verbal_acts: all,
    ...Object.assign(
      {},
      ...postures.map((posture) =>
        byDirection(
          posture,
          counted.filter((act) => act.posture === posture),
        ),
      ),
    ),
    hostile_share: share === null ? null : rounded(share.share),
    hostile_low: share === null ? null : rounded(share.low),
    hostile_high: share === null ? null : rounded(share.high),
    ...byDirection(
      'deeds',
      counted.filter(({ bearing }) => bearing === 'deed'),
    ),
    highest_level: stakes?.level ?? null,
    stake: stakes?.stake ?? null,
    lamp: facts.lamp,
    lamp_third_party: facts.thirdParty,
    plover_acts: scored.length,
    plover_score: rounded(scored.reduce((sum, score) => sum + score, 0)),
  };
  return panelColumns.map(({ name }) => cells[name] ?? null);
}

function byDirection(name: string, acts: readonly LineAct[]): Readonly<Record<string, number>> {
  const of = (direction: Direction) => acts.filter((act) => directionOf(act) === direction).length;
  return Object.fromEntries(
    directions.map((direction) => [`${name}_${directionSuffix[direction]}`, of(direction)]),
  );
}

function tookPlace(bearing: LineAct['bearing']): boolean {
  return bearing !== 'plan' && bearing !== 'silence' && bearing !== 'none';
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
