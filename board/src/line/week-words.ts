import type { LinePageValue } from '../api/answers.js';

export type Week = LinePageValue['weeks'][number];

/** Verbal acts of a week, of all classes. */
export function wordsOf({ postures }: Week): number {
  return Object.values(postures).reduce((total, count) => total + count, 0);
}

/** A week in words. */
export function describeWeek(week: Week): string {
  const { contacts, indirect, postures, coverage, expected } = week;
  const usual = expected === null ? '' : ` (usual ${expected.low} to ${expected.high})`;
  return `Week of ${week.week}: ${contacts} contacts${usual}, ${indirect} through others; ${wordsOf(week)} verbal acts, ${postures.hostile + postures.closing} of them against; coverage ${coverage.toFixed(2)}`;
}

/** A share of posture in words, with its interval. */
export function describeShare({ first, last, n, share, low, high }: LinePageValue['shares'][number]): string {
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  return `${first} to ${last}: ${percent(share)} of ${n} verbal acts against, in nine of ten cases ${percent(low)} to ${percent(high)}`;
}
