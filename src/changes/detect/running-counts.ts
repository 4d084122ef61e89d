/** How many of the values before each place, and of all, are over zero: one longer than the values. */
export function runningCounts(values: ArrayLike<number>): Float64Array {
  const counts = new Float64Array(values.length + 1);
  let count = 0;
  for (let place = 0; place < values.length; place++) {
    if ((values[place] ?? 0) > 0) count += 1;
    counts[place + 1] = count;
  }
  return counts;
}
