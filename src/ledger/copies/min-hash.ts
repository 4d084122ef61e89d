const bands = 32;
const rows = 4;

/** Odd multipliers and offsets of the 128 hash functions, from a fixed linear congruence so that keys never change. */
const functions = Array.from({ length: bands * rows }, (_, index) => {
  const seed = (step: number) => Math.imul(index * 2 + step + 1, 0x9e3779b1) ^ 0x85ebca6b;
  return { factor: Math.imul(seed(0), 0xc2b2ae35) | 1, offset: Math.imul(seed(1), 0x27d4eb2f) };
});

/**
 * Keys of the 32 bands of a MinHash signature of 128 values: texts that are alike share one with a chance of
 * 1 − (1 − s⁴)³², where s is the share of shingles that they have in common (0.63 at s = 0.42, 0.9999 at 0.7).
 */
export function bandKeys(shingles: ReadonlySet<number>): readonly string[] {
  const signature = functions.map(({ factor, offset }) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const value = scramble(Math.imul(shingle, factor) + offset);
      if (value < least) least = value;
    }
    return least;
  });
  return Array.from({ length: bands }, (_, band) => {
    const values = signature.slice(band * rows, (band + 1) * rows);
    return `band ${band} ${values.map((value) => value.toString(36)).join('.')}`;
  });
}

/** The last steps of MurmurHash3: without them neighbouring shingles keep their order under every function. */
function scramble(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
