import { forms } from '../lines/form.js';
import type { LineState } from '../lines/line.js';
import type { LineAct } from '../lines/line-act.js';
import { partyName } from '../lines/party-name.js';
import type { Answer, Lane, LaneSubject, LineDrawing, Mark, MarkKind } from './line-drawing.js';
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

/** Puts the acts of a line into lanes: contacts by form and direction, then what was said and done, then go-betweens. */
export function arrangeLine(
  state: LineState,
  acts: readonly LineAct[],
  span: DaySpan,
  answers: readonly Answer[],
): LineDrawing {
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
    state,
    names: [partyName(state.line.parties[0]), partyName(state.line.parties[1])],
    span,
    lanes: [...lanes.values()]
      .map(({ lane, marks }) => ({ ...lane, marks: [...marks].sort(byDay) }))
      .sort(inOrder),
    earlier: acts.filter((act) => isEarlier(act, span)).length,
    answers: answers.filter(({ from, to }) => shown.has(from) && shown.has(to)),
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
