import type { Span } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import { type PartyFiller, type PartyRole, partyRoles } from '../finding.js';
import { partyLine } from './party-line.js';

/** Words that a finder weighed for a role, with the party that they stand for. */
export interface ResolvedFiller extends PartyFiller {
  readonly parties: readonly ActParty[];
}

/** The highest chance for each role, 0…1. */
export type Scores = Readonly<Record<PartyRole, number>>;

/** Fillers by the line that their words stand for; words that stand for two parties count for both, for nobody known for none. */
export function fillersByLine(
  fillers: readonly PartyFiller[],
  partiesOf: (span: Span) => readonly ActParty[],
): ReadonlyMap<string, readonly ResolvedFiller[]> {
  const byLine = new Map<string, ResolvedFiller[]>();
  for (const filler of fillers) {
    for (const party of partiesOf(filler.span)) {
      const line = partyLine(party);
      if (line === null) continue;
      const resolved = { ...filler, parties: [party] };
      const before = byLine.get(line);
      if (before === undefined) byLine.set(line, [resolved]);
      else before.push(resolved);
    }
  }
  return byLine;
}

/** The highest chance that any of the fillers has for each role; 0 where none has one. */
export function topScores(fillers: readonly PartyFiller[]): Scores {
  const top: Record<PartyRole, number> = { actor: 0, recipient: 0, through: 0 };
  for (const role of partyRoles) {
    for (const filler of fillers) if (filler.role === role) top[role] = Math.max(top[role], filler.score);
  }
  return top;
}

/** The likeliest filler of a role, else of any role; null without fillers. */
export function bestFiller(fillers: readonly ResolvedFiller[], role: PartyRole): ResolvedFiller | null {
  const own = fillers.filter((filler) => filler.role === role);
  return (own.length > 0 ? own : fillers).reduce<ResolvedFiller | null>(
    (best, filler) => (best === null || filler.score > best.score ? filler : best),
    null,
  );
}
