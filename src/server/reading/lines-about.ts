import { sql } from 'kysely';
import type { Queries } from '../../ledger/schema.js';
import { selectPacked } from '../../ledger/select-packed.js';
import type { LineView } from '../../lines/line.js';

/** What an act on a line was about. */
export interface Subject {
  /** Key of the line. */
  readonly line: string;
  /** ISO days. */
  readonly told: string;
  readonly firstDay: string | null;
  /** In small letters. */
  readonly about: string;
}

/** The subjects of all acts that have one. */
export async function loadSubjects(queries: Queries): Promise<readonly Subject[]> {
  const about = sql<string | null>`json_extract(events.record, '$.about')`;
  const rows = await selectPacked<readonly [string, string, string | null, string]>(
    queries
      .selectFrom('line_acts')
      .innerJoin('events', 'events.id', 'line_acts.event_id')
      .where(about, 'is not', null),
    [sql.ref('line_acts.line'), sql.ref('line_acts.told'), sql.ref('line_acts.first_day'), about],
  );
  return rows.map(([line, told, firstDay, subject]) => ({
    line,
    told,
    firstDay,
    about: subject.toLowerCase(),
  }));
}

/**
 * Keys of the lines that some act bears on which lies before or on the day of a view, or was told of by then, whose subject holds all
 * of some words, or words that begin with them; case is no difference.
 */
export function linesAbout(
  subjects: readonly Subject[],
  words: string,
  { asOf, known }: LineView,
): ReadonlySet<string> {
  const asked = wordsOf(words.toLowerCase());
  const [first] = asked;
  const lines = new Set<string>();
  if (first === undefined) return lines;
  for (const { line, told, firstDay, about } of subjects) {
    const isSeen = told <= asOf || (known === 'now' && firstDay !== null && firstDay <= asOf);
    // Most hold none of the words: they are not cut into theirs.
    if (isSeen && about.includes(first) && !lines.has(line) && holds(about, asked)) lines.add(line);
  }
  return lines;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function holds(about: string, asked: readonly string[]): boolean {
  const own = wordsOf(about);
  return asked.every((word) => own.some((one) => one.startsWith(word)));
}
