/** One prediction's confidence, and whether who did what to whom was right. */
export interface Trust {
  readonly confidence: number;
  readonly isRight: boolean;
}

const binCount = 10;

/** Expected calibration error of `confidence` in ten bins of equal mass: 0 when events given 0.8 are right in 80 %. */
export function calibrationError(trust: readonly Trust[]): number {
  const sorted = [...trust].sort((a, b) => a.confidence - b.confidence);
  let error = 0;
  for (let index = 0; index < binCount; index++) {
    const bin = sorted.slice(
      Math.floor((index * sorted.length) / binCount),
      Math.floor(((index + 1) * sorted.length) / binCount),
    );
    if (bin.length === 0) continue;
    const claimed = bin.reduce((sum, item) => sum + item.confidence, 0) / bin.length;
    const right = bin.filter((item) => item.isRight).length / bin.length;
    error += (bin.length / sorted.length) * Math.abs(claimed - right);
  }
  return error;
}
