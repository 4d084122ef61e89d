import type { Mark, MarkKind } from '../line-drawing.js';
import { tag } from './tag.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

const r = 5.5;

/** A mark in a lane: shape tells what it is, filled who says so, a stroke through it that it was denied or taken back. */
export function markShape({ kind, ground }: Pick<Mark, 'kind' | 'ground'>, place: Place): string {
  const shape = shapes[kind](place, ground === 'full');
  return ground === 'struck' ? `${tag('g', { opacity: 0.55 }, shape)}${struck(place)}` : shape;
}

const shapes: Readonly<Record<MarkKind, (place: Place, isFull: boolean) => string>> = {
  contact: ({ x, y }, isFull) =>
    tag('circle', {
      cx: x,
      cy: y,
      r,
      class: `${isFull ? 'pl-lit' : 'pl-paper'} pl-stroke-lit`,
      'stroke-width': 2,
    }),
  plan: ({ x, y }) =>
    tag('path', {
      d: `M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}Z`,
      class: 'pl-paper pl-stroke-lit',
      'stroke-width': 1.4,
      'stroke-dasharray': '2.4 1.8',
    }),
  silence: ({ x, y }) => tag('rect', { x: x - r, y: y - 4, width: 2 * r, height: 8, class: 'pl-band' }),
  opening: (place, isFull) => triangle(place, -1, isFull),
  accommodating: (place, isFull) => triangle(place, -0.75, isFull),
  hostile: (place, isFull) => triangle(place, 0.75, isFull),
  neutral: ({ x, y }, isFull) =>
    tag('circle', {
      cx: x,
      cy: y,
      r: 3,
      class: `${isFull ? 'pl-ink' : 'pl-paper'} pl-stroke-ink`,
      'stroke-width': 1.2,
    }),
  closure: (place) => crossed(place),
  closing: (place) => crossed(place),
  deed: ({ x, y }, isFull) =>
    tag('rect', {
      x: x - 4,
      y: y - 4,
      width: 8,
      height: 8,
      class: `${isFull ? 'pl-ink' : 'pl-paper'} pl-stroke-ink`,
      'stroke-width': 1.3,
    }),
};

/** Up (negative) or down; its size is a share of a mark's. */
function triangle({ x, y }: Place, size: number, isFull: boolean): string {
  const [wide, high] = [r * Math.abs(size) + 0.5, r * size];
  return tag('path', {
    d: `M${x - wide} ${y - high}H${x + wide}L${x} ${y + high}Z`,
    class: `${isFull ? 'pl-ink' : 'pl-paper'} pl-stroke-ink`,
    'stroke-width': 1.3,
  });
}

function crossed({ x, y }: Place): string {
  const arm = 2.6;
  return (
    tag('rect', {
      x: x - 5,
      y: y - 5,
      width: 10,
      height: 10,
      rx: 1.5,
      class: 'pl-paper pl-stroke-shut',
      'stroke-width': 1.4,
    }) +
    tag('path', {
      d: `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x - arm} ${y + arm}L${x + arm} ${y - arm}`,
      class: 'pl-stroke-shut',
      'stroke-width': 1.4,
    })
  );
}

function struck({ x, y }: Place): string {
  return tag('path', {
    d: `M${x - 7} ${y + 5}L${x + 7} ${y - 5}`,
    class: 'pl-stroke-ink',
    'stroke-width': 1.3,
  });
}
