/** Log of a (a + 1) … (a + n − 1), the rising factorial: Γ(a + n) ÷ Γ(a) without a gamma function; n a small whole number. */
export function logRise(a: number, n: number): number {
  let sum = 0;
  for (let step = 0; step < n; step++) sum += Math.log(a + step);
  return sum;
}
