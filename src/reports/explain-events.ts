import type { Act, ActParty } from '../coder/act.js';
import type { CodedDocument } from '../coder/code-document.js';
import type { Ground } from '../coder/finding.js';
import { overlaps, type Span } from '../documents/span.js';
import type { CodedEvent } from './coded-event.js';
import { describeDate } from './describe-event.js';
import { describeParty } from './describe-party.js';

/** Why one field of an event has its value. */
export interface FieldExplanation {
  readonly field: string;
  readonly value: string;
  /** Words of the document that say it; else it was inferred. */
  readonly basis: 'said' | 'inferred';
  readonly span: Span | null;
  /** Rule, lexicon entry or model that read it; null when the words alone are the value. */
  readonly by: string | null;
  /** The model's score, 0…1; null for rules. */
  readonly score: number | null;
}

export interface EventExplanation {
  readonly event: CodedEvent;
  readonly fields: readonly FieldExplanation[];
}

/** For each event of a document: every field that has a value, with the words or the rule that gave it. */
export function explainEvents(
  coded: CodedDocument,
  events: readonly CodedEvent[],
): readonly EventExplanation[] {
  return events.flatMap((event, position) => {
    const act = coded.acts[position];
    return act ? [{ event, fields: explainFields(coded, act, event) }] : [];
  });
}

function explainFields(coded: CodedDocument, act: Act, event: CodedEvent): readonly FieldExplanation[] {
  const grounded = (field: string, value: string | null, span: Span | null = null) =>
    value === null ? [] : [explainField(field, value, act.grounds[field], span)];
  const parties = (field: 'actors' | 'recipients' | 'through' | 'speaker', list: readonly ActParty[]) =>
    list.map((party) => explainParty(field, party, act.grounds[field], coded));
  const words = (field: 'place' | 'condition' | 'about' | 'since') =>
    grounded(field, act[field]?.text ?? null, act[field]);
  return [
    ...grounded('type', act.type, act.trigger),
    // What gives the type gives the mode with it, unless a rule of its own did.
    ...(act.mode === null
      ? []
      : [explainField('mode', act.mode, act.grounds.mode ?? act.grounds.type, null)]),
    ...grounded('status', act.status),
    ...grounded('channel', act.channel),
    ...parties('actors', act.actors),
    ...parties('recipients', act.recipients),
    ...parties('through', act.through),
    ...grounded('date', act.date && `${describeDate(act.date)} (${act.date.basis})`, act.date?.span ?? null),
    ...words('place'),
    ...words('condition'),
    ...parties('speaker', act.speaker ? [act.speaker] : []),
    ...words('about'),
    ...words('since'),
    ...grounded('replyTo', event.replyTo),
    ...grounded('unanswered', act.unanswered ? 'true' : null),
    explainField('confidence', act.confidence.toFixed(2), act.grounds.confidence ?? weighed, null),
  ];
}

/** Confidence comes from all the evidence at once, weighed with fitted weights (data/coder). */
const weighed: Ground = { basis: 'inferred', by: 'weigh-confidence', span: null, score: null };

function explainField(
  field: string,
  value: string,
  ground: Ground | undefined,
  ownWords: Span | null,
): FieldExplanation {
  const span = ground?.span ?? ownWords;
  return {
    field,
    value,
    basis: ground?.basis ?? (ownWords ? 'said' : 'inferred'),
    span: span && { start: span.start, end: span.end, text: span.text },
    by: ground?.by ?? null,
    score: ground?.score ?? null,
  };
}

/** A party has two grounds: what made it fill the role, and what told whom its words stand for. */
function explainParty(
  field: string,
  party: ActParty,
  role: Ground | undefined,
  { text }: CodedDocument,
): FieldExplanation {
  const mention = text.mentions.find((one) => overlaps(one, party));
  const by = [role?.by, mention?.ground].filter((rule) => rule !== undefined);
  return {
    field,
    value: describeParty(party),
    basis: role?.basis ?? 'said',
    span: { start: party.start, end: party.end, text: party.text },
    by: by.length > 0 ? by.join('; ') : null,
    score: role?.score ?? null,
  };
}
