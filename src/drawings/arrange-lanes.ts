import { forms } from '../lines/form.js';
import type { LineAct } from '../lines/line-act.js';
import type { Lane, LaneSubject, Mark, MarkKind } from './line-drawing.js';
import type { DaySpan } from './time-axis.js';

const subjects: readonly LaneSubject[] = [
  ...forms,
  'silence',
  'opening',
  'closure',
  'words',
  'deed',
  'route',
];
const directions: readonly Lane['direction'][] = ['both', 'forth', 'back', null];

/** The acts of a line in lanes, as far as they are drawn. Reads no file, so that a browser can do it too. */
export interface ArrangedLanes {
  readonly lanes: readonly Lane[];
  /** Ids of the events that are drawn. */
  readonly shown: ReadonlySet<string>;
  /** Acts before the days that are drawn. */
  readonly earlier: number;
}

/** Puts acts into lanes: contacts by form and direction, then what was said and done, then go-betweens. */
export function arrangeLanes(acts: readonly LineAct[], span: DaySpan): ArrangedLanes {
  const lanes = new Map<string, { lane: Omit<Lane, 'marks'>; marks: Mark[] }>();
  const shown = new Set<string>();
  for (const act of acts) {
    const days = daysOf(act);
    if (act.bearing === 'none' || days === null || days.until < span.from || days.from > span.until) continue;
    shown.add(act.event);
    for (const lane of lanesOf(act)) {
      const key = `${lane.subject} ${lane.direction} ${lane.through}`;
      const one = lanes.get(key) ?? { lane, marks: [] };
      one.marks.push({ act, days, kind: kindOf(act), ground: groundOf(act) });
      lanes.set(key, one);
    }
  }
  return {
    lanes: [...lanes.values()]
      .map(({ lane, marks }) => ({ ...lane, marks: [...marks].sort(byDay) }))
      .sort(inOrder),
    shown,
    earlier: acts.filter((act) => isEarlier(act, span)).length,
  };
}

/** What took place has a day of its own; words without one have that on which they were told. */
function daysOf({ bearing, firstDay, lastDay, told }: LineAct): DaySpan | null {
  if (firstDay !== null && lastDay !== null) return { from: firstDay, until: lastDay };
  return bearing === 'contact' || bearing === 'silence' || bearing === 'plan'
    ? null
    : { from: told, until: told };
}

function isEarlier(act: LineAct, { from }: DaySpan): boolean {
  const days = daysOf(act);
  return act.bearing !== 'none' && days !== null && days.until < from;
}

function lanesOf(act: LineAct): readonly Omit<Lane, 'marks'>[] {
  if (act.bearing === 'silence') return [{ subject: 'silence', direction: null, through: null }];
  if (act.isIndirect && act.bearing !== 'plan') {
    const through = act.via.length === 0 ? [null] : act.via;
    return through.map((key) => ({ subject: 'route', direction: null, through: key }));
  }
  return [{ subject: subjectOf(act), direction: directionOf(act), through: null }];
}

function subjectOf({ bearing, form }: LineAct): LaneSubject {
  if (bearing === 'contact' || bearing === 'plan') return form ?? 'contact';
  return bearing === 'none' ? 'words' : bearing;
}

function directionOf({ isMutual, from, to }: LineAct): Lane['direction'] {
  if (isMutual) return 'both';
  return from < to ? 'forth' : 'back';
}

function kindOf({ bearing, posture }: LineAct): MarkKind {
  return bearing === 'words' || bearing === 'none' ? (posture ?? 'neutral') : bearing;
}

function groundOf({ standing }: LineAct): Mark['ground'] {
  if (standing === 'denied' || standing === 'retracted') return 'struck';
  return standing === 'stated by both sides' ? 'full' : 'hollow';
}

function byDay(a: Mark, b: Mark): number {
  return a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : a.act.event < b.act.event ? -1 : 1;
}

function inOrder(a: Lane, b: Lane): number {
  return (
    subjects.indexOf(a.subject) - subjects.indexOf(b.subject) ||
    directions.indexOf(a.direction) - directions.indexOf(b.direction) ||
    ((a.through ?? '') < (b.through ?? '') ? -1 : 1)
  );
}
