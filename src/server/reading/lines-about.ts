import type { JoinedEvent } from '../../events/joined-event.js';
import type { Queries } from '../../ledger/schema.js';
import type { LineView } from '../../lines/line.js';

/**
 * Keys of the lines that some act bears on which lies before or on the day of a view, or was told of by then, whose subject (`about`) holds all of some words, or words that begin
 * with them; case is no difference.
 */
export async function linesAbout(
  queries: Queries,
  words: string,
  view: LineView,
): Promise<ReadonlySet<string>> {
  const asked = wordsOf(words);
  const rows = await queries
    .selectFrom('line_acts')
    .innerJoin('events', 'events.id', 'line_acts.event_id')
    .select(['line_acts.line', 'events.record'])
    .where((where) => {
      const isTold = where('line_acts.told', '<=', view.asOf);
      return view.known === 'then'
        ? isTold
        : where.or([isTold, where('line_acts.first_day', '<=', view.asOf)]);
    })
    .where('events.record', 'like', `%${longestOf(asked)}%`)
    .execute();
  return new Set(rows.filter(({ record }) => holds(record, asked)).map(({ line }) => line));
}

/** Letters and digits: no sign that a pattern of SQL would take for its own. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Narrows the search; letters beyond ASCII differ by case for SQL. */
function longestOf(words: readonly string[]): string {
  const plain = words.filter((word) => /^[a-z0-9]+$/.test(word));
  return [...plain].sort((a, b) => b.length - a.length)[0] ?? '';
}

function holds(record: string, asked: readonly string[]): boolean {
  const { about }: JoinedEvent = JSON.parse(record);
  const own = wordsOf(about ?? '');
  return asked.length > 0 && asked.every((word) => own.some((one) => one.startsWith(word)));
}
