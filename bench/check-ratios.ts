import type { Ratios } from './ratios.js';

export interface Limit {
  readonly least?: number;
  readonly most?: number;
}

/** A line for each ratio outside its limits. */
export function checkRatios(
  ratios: Ratios,
  limits: Readonly<Record<keyof Ratios, Limit>>,
): readonly string[] {
  return Object.entries(ratios).flatMap(([name, value]: readonly [string, number]) => {
    const { least, most } = Object.entries(limits).find(([limited]) => limited === name)?.[1] ?? {};
    if (least !== undefined && !(value >= least))
      return [`${name} is ${value.toFixed(2)}, less than ${least}`];
    if (most !== undefined && !(value <= most)) return [`${name} is ${value.toFixed(2)}, more than ${most}`];
    return [];
  });
}
