/**
 * Numeric scores of PLOVER by type, from conflict (−10) to cooperation (+10): means of Goldstein's scores (1992) by how often
 * their codes occur, as the manual of PLOVER lists them by category (Open Event Data Alliance, PLOVER_MANUAL.tex, "Numeric
 * conflict/cooperation scores"). REQUEST has the score of DEMAND, as the type was called then. A later table of the manual prints
 * ACCUSE as +3 while all its modes are negative: a lost sign, so the −2.0 of this one stands. For export only: Parley computes nothing
 * with them.
 */
const scores: Readonly<Record<string, number>> = {
  ASSAULT: -9.3,
  COERCE: -7.2,
  PROTEST: -6.6,
  MOBILIZE: -5.3,
  SANCTION: -5.2,
  THREATEN: -5.1,
  REQUEST: -5.0,
  REJECT: -4.2,
  ACCUSE: -2.0,
  CONSULT: 2.1,
  AGREE: 4.2,
  SUPPORT: 4.6,
  CONCEDE: 5.0,
  COOPERATE: 6.8,
  AID: 7.4,
  RETREAT: 7.6,
};

/** Score of a type; null for one that PLOVER does not have. */
export function ploverScore(type: string): number | null {
  return scores[type] ?? null;
}
