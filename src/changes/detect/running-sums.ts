/** Sums of all values before each place, and of all: one longer than the values. A stretch is the difference of two. */
export function runningSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  for (let place = 0; place < values.length; place++) {
    sum += values[place] ?? 0;
    sums[place + 1] = sum;
  }
  return sums;
}
