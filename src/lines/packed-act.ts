import { sql } from 'kysely';

/** Marks of an act in one number: it is read for all acts, and a number is read sooner than four columns and two keys. */
export const packedMarks = sql<number>`is_mutual + 2 * is_counted + 4 * is_indirect + 8 * (from_party > to_party) + 16 * (from_party = to_party)`;

/** Null where both days are one. */
export const packedFirstDay = sql<string | null>`case when first_day <> last_day then first_day end`;

/** Null for what was coded, as most is. */
export const packedBasis = sql<string | null>`case when basis <> 'coded' then basis end`;

/** Null for all but contacts, of which alone it is asked who told. */
export const packedSources = sql<string | null>`case when bearing = 'contact' then sources end`;

/** Who acts on whom, of both ends of the line, and the other marks. */
export function readMarks(marks: number, [low, high]: readonly [low: string, high: string]) {
  const [isBack, isInside] = [(marks & 8) > 0, (marks & 16) > 0];
  return {
    from: isBack ? high : low,
    to: isBack || isInside ? low : high,
    isMutual: (marks & 1) > 0,
    isCounted: (marks & 2) > 0,
    isIndirect: (marks & 4) > 0,
  };
}

export function readSources(sources: string | null): readonly string[] {
  return sources?.split('\n') ?? [];
}
