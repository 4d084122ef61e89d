import { useRef, useState } from 'preact/hooks';
import type { Answer, Lane } from '../../../src/drawings/line-drawing.js';
import { timeTicks } from '../../../src/drawings/time-axis.js';
import type { LineActValue, LineSummary } from '../api/answers.js';
import { fullActLabel } from './act-label.js';
import { AnswerArc } from './answer-arc.js';
import { type Brush, isIn, ordered } from './brush.js';
import { type ChartFrame, dayAt, xOf } from './chart-frame.js';
import { laneWords } from './lane-words.js';
import { MarkShape } from './mark-shape.js';
import { axisHeight, laneHeight, placeLanes, stepMark } from './place-lanes.js';

/** Lanes of form and direction with a mark an act. One tab stop; arrows walk the marks, Enter opens; dragging narrows the list. */
export function LaneChart({
  lanes,
  acts,
  line,
  answers,
  frame,
  brush,
  onBrush,
  hrefOfEvent,
}: {
  readonly lanes: readonly Lane[];
  readonly acts: ReadonlyMap<string, LineActValue>;
  readonly line: LineSummary;
  readonly answers: readonly Answer[];
  readonly frame: ChartFrame;
  readonly brush: Brush | null;
  /** Null: days cannot be chosen here. */
  readonly onBrush: ((brush: Brush | null) => void) | null;
  readonly hrefOfEvent: (event: string) => string;
}) {
  const chart = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const [drag, setDrag] = useState<{ readonly start: string; readonly end: string } | null>(null);
  const hasSide = frame.left > 100;
  const shapes = placeLanes(lanes, acts, frame, hasSide);
  const marks = shapes.flatMap(({ marks: own }) => own);
  const bottom = shapes.at(-1)?.bottom ?? axisHeight;
  const ticks = timeTicks(frame.span, Math.max(2, Math.floor((frame.right - frame.left) / 90)));
  const range = drag === null ? brush : ordered(drag.start, drag.end);

  const walk = (event: KeyboardEvent) => {
    const next = stepMark(marks, at, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    chart.current?.querySelector<SVGAElement>(`[data-mark="${next}"]`)?.focus();
  };
  const dayUnder = (event: PointerEvent) => {
    const left = chart.current?.getBoundingClientRect().left ?? 0;
    return dayAt(event.clientX - left, frame);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      ref={chart}
      class="lanes"
      width={frame.right + 14}
      height={bottom + 8}
      role="group"
      aria-label="Acts over time, one lane a form and direction; the list below says the same"
      onKeyDown={walk}
      onPointerDown={(event) => {
        if (onBrush === null || event.button !== 0 || (event.target as Element).closest('a') !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const day = dayUnder(event);
        setDrag({ start: day, end: day });
      }}
      onPointerMove={(event) => drag !== null && setDrag({ ...drag, end: dayUnder(event) })}
      onPointerUp={() => {
        if (drag === null || onBrush === null) return;
        // A click without a drag takes the range away.
        onBrush(drag.start === drag.end ? null : ordered(drag.start, drag.end));
        setDrag(null);
      }}
    >
      {ticks.map(({ day, label }) => (
        <g key={day} class="tick" transform={`translate(${xOf(day, frame)} 0)`}>
          <path d={`M0 ${axisHeight - 6}V${bottom}`} />
          <text x="3" y="12">
            {label}
          </text>
        </g>
      ))}
      {range !== null && (
        <rect
          class="brush"
          x={xOf(range.from, frame)}
          y={axisHeight - 6}
          width={Math.max(2, xOf(nextDay(range.until), frame) - xOf(range.from, frame))}
          height={bottom - axisHeight + 6}
        />
      )}
      {shapes.map(({ lane, top, bottom: end }) => (
        <g key={`${lane.subject} ${lane.direction} ${lane.through}`} class="lane">
          <path d={`M${frame.left} ${end - laneHeight / 2}H${frame.right}`} />
          {hasSide ? (
            <text class="end" x={frame.left - 14} y={end - laneHeight / 2 + 4.5}>
              {laneWords(lane, line)}
            </text>
          ) : (
            <text x={frame.left} y={top + 11}>
              {laneWords(lane, line)}
            </text>
          )}
        </g>
      ))}
      {answers.map(({ from, to }) => (
        <AnswerArc
          key={`${from} ${to}`}
          from={marks.find(({ act }) => act.event === from)}
          to={marks.find(({ act }) => act.event === to)}
        />
      ))}
      {marks.map(({ act, x, y, lane }, index) => {
        const mark = lanes[lane]?.marks.find((one) => one.act.event === act.event);
        if (mark === undefined) return null;
        const end = xOf(mark.days.until, frame);
        return (
          <a
            key={`${lane} ${act.event}`}
            href={hrefOfEvent(act.event)}
            data-mark={index}
            tabIndex={index === at ? 0 : -1}
            aria-label={fullActLabel(act, line)}
            class={`mark-link${range !== null && !isIn(act, range) ? ' outside' : ''}`}
            onFocus={() => setAt(index)}
          >
            <title>{`${fullActLabel(act, line)}${act.quote === null ? '' : `\n“${act.quote.sentence}”`}`}</title>
            {end - x > 6 && (
              <path class={`mark-days ${mark.kind === 'silence' ? 'quiet' : ''}`} d={`M${x} ${y}H${end}`} />
            )}
            <g transform={`translate(${x} ${y})`}>
              <circle class="mark-halo" r="10" />
              <MarkShape kind={mark.kind} ground={mark.ground} />
            </g>
          </a>
        );
      })}
    </svg>
  );
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
