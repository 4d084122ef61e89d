import type { CodedEvent } from '../reports/coded-event.js';

/** The event records of JSON lines that this program has printed itself. */
export function recordsOf(lines: string): readonly CodedEvent[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CodedEvent => JSON.parse(line));
}
