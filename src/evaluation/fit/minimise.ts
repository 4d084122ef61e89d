/** A smooth function: its value at a point, with its slope there. */
export type Smooth = (point: Float64Array) => { readonly value: number; readonly slope: Float64Array };

const remembered = 12;
const mostSteps = 300;
const closeEnough = 1e-7;

/**
 * The point where a smooth convex function is least, from a point to begin at: limited-memory BFGS with a backtracking line
 * search (Nocedal and Wright, Numerical Optimization, 2006, algorithms 7.4 and 3.1). Deterministic.
 */
export function minimise(of: Smooth, begin: Float64Array): Float64Array {
  let point = begin;
  let here = of(point);
  const pairs: { readonly move: Float64Array; readonly bend: Float64Array; readonly scale: number }[] = [];
  for (let step = 0; step < mostSteps; step++) {
    const direction = descent(here.slope, pairs);
    const fall = dot(direction, here.slope);
    if (fall > -closeEnough) break;
    let length = step === 0 ? Math.min(1, 1 / Math.sqrt(dot(here.slope, here.slope))) : 1;
    let next = plus(point, direction, length);
    let there = of(next);
    while (there.value > here.value + 1e-4 * length * fall && length > 1e-10) {
      length /= 2;
      next = plus(point, direction, length);
      there = of(next);
    }
    if (there.value >= here.value) break;
    const [move, bend] = [plus(next, point, -1), plus(there.slope, here.slope, -1)];
    const curvature = dot(move, bend);
    if (curvature > 1e-12) pairs.push({ move, bend, scale: 1 / curvature });
    if (pairs.length > remembered) pairs.shift();
    const gain = here.value - there.value;
    [point, here] = [next, there];
    if (gain < closeEnough * Math.max(1, Math.abs(there.value))) break;
  }
  return point;
}

/** The direction to go: the slope, turned by what the last steps told of the curvature. */
function descent(
  slope: Float64Array,
  pairs: readonly { readonly move: Float64Array; readonly bend: Float64Array; readonly scale: number }[],
): Float64Array {
  let direction: Float64Array = Float64Array.from(slope, (value) => -value);
  const shares: number[] = [];
  for (const { move, bend, scale } of [...pairs].reverse()) {
    const share = scale * dot(move, direction);
    shares.unshift(share);
    direction = plus(direction, bend, -share);
  }
  const last = pairs.at(-1);
  if (last !== undefined) {
    const size = 1 / (last.scale * dot(last.bend, last.bend));
    direction = direction.map((value) => size * value);
  }
  pairs.forEach(({ move, bend, scale }, i) => {
    direction = plus(direction, move, (shares[i] ?? 0) - scale * dot(bend, direction));
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function plus(a: Float64Array, b: Float64Array, times: number): Float64Array {
  return a.map((value, i) => value + times * (b[i] ?? 0));
}
