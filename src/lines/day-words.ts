const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "27 October 2022" of an ISO day. */
export function dayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthName(day)} ${day.slice(0, 4)}`;
}

/** "27 Oct" of an ISO day. */
export function shortDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${shortMonth(day)}`;
}

/** "Oct" of an ISO day. */
export function shortMonth(day: string): string {
  return monthName(day).slice(0, 3);
}

function monthName(day: string): string {
  return months[Number(day.slice(5, 7)) - 1] ?? '';
}
