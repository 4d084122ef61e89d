/** A calendar day as `YYYY-MM-DD`, or null when there is no such day (`month` counts from 1). */
export function toIsoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Whether a value is a real day written `YYYY-MM-DD`. */
export function isIsoDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return parts !== null && toIsoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) === value;
}
