/** Sums of all values before each place, and of all: one longer than the values. A stretch is the difference of two. */
export function runningSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}
