import type { LampState } from '../../../src/lines/lamp.js';

/** A state of a lamp as a shape; its word always stands beside it or in the label of what holds it. */
export function Lamp({
  state,
  route = false,
  size = 26,
}: {
  readonly state: LampState;
  /** A route through a third party is lit: a notch at the upper right. */
  readonly route?: boolean;
  readonly size?: number;
}) {
  return (
    <svg class="lamp" viewBox="-16 -16 32 32" width={size} height={size} aria-hidden="true">
      {shapes[state]}
      {route && <path class="lamp-route" d="M10-10 15-15" />}
    </svg>
  );
}

const ring = <circle class="lamp-ring" r="10" />;

const shapes = {
  open: <circle class="lamp-open" r="10.5" />,
  dim: (
    <g>
      <path class="lamp-half" d="M0-10A10 10 0 0 1 0 10Z" />
      {ring}
    </g>
  ),
  dark: (
    <g>
      <circle class="lamp-ring ink" r="10" />
      <path class="lamp-bar" d="M-5 0H5" />
    </g>
  ),
  closed: (
    <g>
      <rect class="lamp-shut" x="-9.5" y="-9.5" width="19" height="19" rx="1.5" />
      <path class="lamp-shut" d="M-4.5-4.5 4.5 4.5M-4.5 4.5 4.5-4.5" />
    </g>
  ),
  'too little to tell': <circle class="lamp-dotted" r="10" />,
  'not watched': <circle class="lamp-none" r="1.6" />,
} as const;
