/** Whether a predicted interval of days is the gold's: "2022-10" is the whole month, "2022" the whole year. */
export function isSameDate(
  predicted: { readonly start: string; readonly end: string } | null | undefined,
  gold: string,
): boolean {
  const [from = gold, to = from] = gold.split('/');
  return predicted?.start === firstDay(from) && predicted.end === lastDay(to);
}

function firstDay(date: string): string {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length !== 7) return `${date}-12-31`;
  // Day 0 of the next month is the last day of this one.
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));
  return last.toISOString().slice(0, 10);
}
