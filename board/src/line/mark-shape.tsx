import type { JSX } from 'preact';
import type { Mark, MarkKind } from '../../../src/drawings/line-drawing.js';

/** A mark in a lane: shape tells what it is, filled that both sides say so, a stroke through it that it was denied or taken back. */
export function MarkShape({ kind, ground }: Pick<Mark, 'kind' | 'ground'>): JSX.Element {
  return (
    <g class={`mark ${ground}`}>
      {shapes[kind]}
      {ground === 'struck' && <path class="mark-struck" d="M-8 6 8-6" />}
    </g>
  );
}

const up = <path class="mark-ink" d="M-6 5H6L0-6Z" />;
const down = <path class="mark-ink" d="M-6-5H6L0 6Z" />;
const crossed = (
  <g class="mark-shut">
    <rect x="-5.5" y="-5.5" width="11" height="11" rx="1.5" />
    <path d="M-2.8-2.8 2.8 2.8M-2.8 2.8 2.8-2.8" />
  </g>
);

const shapes: Readonly<Record<MarkKind, JSX.Element>> = {
  contact: <circle class="mark-lit" r="5.5" />,
  plan: <path class="mark-plan" d="M0-7 7 0 0 7-7 0Z" />,
  silence: <rect class="mark-band" x="-5" y="-4" width="10" height="8" />,
  opening: up,
  accommodating: <g transform="scale(.75)">{up}</g>,
  neutral: <circle class="mark-ink" r="3" />,
  hostile: <g transform="scale(.75)">{down}</g>,
  closing: crossed,
  closure: crossed,
  deed: <rect class="mark-ink" x="-4.5" y="-4.5" width="9" height="9" />,
};
