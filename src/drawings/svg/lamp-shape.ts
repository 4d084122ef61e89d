import type { LampState } from '../../lines/lamp.js';
import { tag } from './tag.js';

/** Where a lamp stands, in pixels: its centre and radius. */
export interface LampPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A lamp: a filled disc, a half disc, a ring with a bar, a square with a cross, a dotted ring, or nothing. */
export function lampShape(state: LampState, { x, y, r }: LampPlace): string {
  const ring = (kind: string) =>
    tag('circle', { cx: x, cy: y, r, class: `pl-line ${kind}`, 'stroke-width': 1.4 });
  switch (state) {
    case 'open':
      return tag('circle', { cx: x, cy: y, r: r + 0.5, class: 'pl-lit pl-halo', 'stroke-width': 1.6 });
    case 'dim':
      return (
        tag('path', { d: `M${x} ${y - r}A${r} ${r} 0 0 1 ${x} ${y + r}Z`, class: 'pl-lit', opacity: 0.8 }) +
        ring('pl-stroke-faint')
      );
    case 'dark':
      return (
        ring('pl-stroke-ink') +
        tag('path', { d: `M${x - r / 2} ${y}H${x + r / 2}`, class: 'pl-stroke-ink', 'stroke-width': 1.8 })
      );
    case 'closed':
      return closedShape({ x, y, r });
    case 'too little to tell':
      return tag('circle', {
        cx: x,
        cy: y,
        r,
        class: 'pl-line pl-stroke-faint',
        'stroke-width': 1.3,
        'stroke-dasharray': '2 2.4',
      });
    case 'not watched':
      return '';
  }
}

/** The notch at the upper right of a lamp: a third-party route is lit. */
export function routeNotch({ x, y, r }: LampPlace): string {
  const [from, to] = [r * 0.95, r * 1.6];
  return tag('path', {
    d: `M${x + from} ${y - from}L${x + to} ${y - to}`,
    class: 'pl-stroke-lit',
    'stroke-width': 2.4,
    'stroke-linecap': 'round',
  });
}

function closedShape({ x, y, r }: LampPlace): string {
  const [side, arm] = [r * 0.92, r * 0.42];
  return (
    tag('rect', {
      x: x - side,
      y: y - side,
      width: 2 * side,
      height: 2 * side,
      rx: 1.5,
      class: 'pl-line pl-stroke-shut',
      'stroke-width': 1.5,
    }) +
    tag('path', {
      d: `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x - arm} ${y + arm}L${x + arm} ${y - arm}`,
      class: 'pl-stroke-shut',
      'stroke-width': 1.6,
    })
  );
}
