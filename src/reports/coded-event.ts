import type { Span } from '../documents/span.js';

/** Contract of `--format jsonl` (schema 1). Names are stable: users' scripts depend on them. */
export interface Party extends Span {
  readonly code: string;
  readonly sector: string | null;
  readonly otherSectors: readonly string[];
  readonly name: string | null;
  readonly office: string | null;
}

export interface EventDate {
  readonly start: string;
  readonly end: string;
  readonly span: Span | null;
  readonly basis: 'stated' | 'relative' | 'publication';
}

/** One act as one document reports it, repeats inside the document folded together. */
export interface CodedEvent {
  readonly schema: 1;
  readonly id: string;
  readonly document: string;
  readonly type: string;
  readonly mode: string | null;
  readonly status: 'actual' | 'future' | 'hypothetical' | 'negated' | 'historical';
  readonly channel:
    | 'phone'
    | 'video'
    | 'in-person'
    | 'letter'
    | 'message'
    | 'statement'
    | 'unspecified'
    | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly through: readonly Party[];
  readonly date: EventDate | null;
  readonly place: Span | null;
  readonly trigger: Span;
  readonly condition: Span | null;
  readonly speaker: Party | null;
  readonly about: Span | null;
  readonly since: Span | null;
  readonly replyTo: string | null;
  readonly replyBasis: 'stated' | 'inferred' | null;
  readonly unanswered: boolean;
  readonly evidence: readonly Span[];
  readonly confidence: number;
  readonly coder: string;
}
