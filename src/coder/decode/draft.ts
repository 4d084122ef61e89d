import type { Act } from '../act.js';
import type { Finding, Ground } from '../finding.js';

/** An act on its way from a finding to the record: the stages of `decodeStages` fill it field by field. */
export interface Draft extends Omit<Act, 'replyTo' | 'evidence'> {
  /** What the finder saw, completed by `fill-fields`. */
  readonly finding: Finding;
  /** Index of that finding: one finding may give two drafts ("each accused the other"). */
  readonly origin: number;
  /** Position, in the list of drafts, of the earlier act that this one tells again. */
  readonly repeats: number | null;
  /** Position, in the list of drafts, of the act that this one answers. */
  readonly answers: number | null;
  /** Sentences that report it, ascending. */
  readonly evidence: readonly number[];
}

/** The draft that a finding starts as: its own fields, no parties yet. */
export function draftOf(finding: Finding, origin: number): Draft {
  return {
    finding,
    origin,
    type: finding.type,
    mode: finding.mode,
    status: finding.status ?? 'actual',
    channel: finding.channel,
    actors: [],
    recipients: [],
    through: [],
    date: null,
    place: finding.roles.where,
    trigger: finding.trigger,
    condition: finding.roles.condition,
    speaker: null,
    about: finding.roles.about,
    since: finding.roles.since,
    replyBasis: null,
    unanswered: finding.unanswered ?? false,
    confidence: finding.score,
    grounds: finding.grounds,
    repeats: null,
    answers: null,
    evidence: [finding.sentence],
  };
}

/** The same draft with a field's ground noted beside the others. */
export function withGround(draft: Draft, field: string, ground: Ground): Draft {
  return { ...draft, grounds: { ...draft.grounds, [field]: ground } };
}

/** Ground of a value that a rule of the decoder gave. */
export function inferredBy(by: string, score: number | null = null): Ground {
  return { basis: 'inferred', by, span: null, score };
}
