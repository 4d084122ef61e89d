import type { ActEvidence } from '../../lines/line.js';
import type { Quote } from '../schemas/quote-schema.js';

/** The sentence of an act for a reader; null where none of its reports is known. */
export function quoteOf(evidence: ActEvidence | undefined): Quote | null {
  if (evidence === undefined) return null;
  const { event: _, ...quote } = evidence;
  return quote;
}
