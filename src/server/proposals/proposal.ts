import type { ProposedValue } from '../schemas/proposal-schema.js';

/** What one coder decided about a record without seeing what another did. It is no judgement, and changes nothing. */
export interface Proposal {
  readonly id: number;
  /** Id of the event. */
  readonly record: string;
  /** Version of the event that the coder saw (`eventVersion`). Proposals on different versions are not about the same thing. */
  readonly version: string;
  /** Type of the event then: agreement is told by it. */
  readonly type: string;
  readonly coder: string;
  readonly decision: ProposedValue;
  /** From `decisionKey`: the same for coders who decided the same. */
  readonly key: string;
  /** ISO UTC instant. */
  readonly made: string;
  /** Number of the judgement that came of it; null until then. */
  readonly judgement: number | null;
}
