import type { Span } from '../../documents/span.js';
import type { StoredReport } from '../../ledger/stored-report.js';
import type { CodedEvent } from '../../reports/coded-event.js';
import { describeDate } from '../../reports/describe-event.js';
import { describeParty } from '../../reports/describe-party.js';
import type { EventExplanation } from '../../reports/explain-events.js';
import type { FieldValue } from '../schemas/account-schema.js';

/**
 * The fields of a report, each with its ground: as the coder tells it, or where nobody can tell any more, by whether the
 * record holds words for it. What a person corrected is judged, by whom is in the judgements.
 * @param explanations of the document as coded again; none when another coder read it
 */
export function fieldsOf(
  { event, corrected }: StoredReport,
  explanations: readonly EventExplanation[],
): readonly FieldValue[] {
  const told = explanations.find((one) => one.event.id === event.id && isSameTrigger(one.event, event));
  const fields = told?.fields ?? bySpans(event);
  const kept = fields.filter(({ field }) => !corrected.includes(field));
  const judged = bySpans(event)
    .filter(({ field }) => corrected.includes(field))
    .map((field): FieldValue => ({ ...field, basis: 'judged', by: null, score: null }));
  return [...kept, ...judged];
}

function isSameTrigger(a: CodedEvent, b: CodedEvent): boolean {
  return a.trigger.start === b.trigger.start && a.trigger.end === b.trigger.end;
}

function bySpans(event: CodedEvent): readonly FieldValue[] {
  const { date } = event;
  return [
    field('type', event.type, event.trigger),
    field('mode', event.mode, null),
    field('status', event.status, null),
    field('channel', event.channel, null),
    ...(['actors', 'recipients', 'through'] as const).flatMap((role) =>
      event[role].map((party) => field(role, describeParty(party), party)),
    ),
    field('date', date && `${describeDate(date)} (${date.basis})`, date?.span ?? null),
    ...(event.speaker === null ? [] : [field('speaker', describeParty(event.speaker), event.speaker)]),
    ...(['place', 'condition', 'about', 'since'] as const).map((name) =>
      field(name, event[name]?.text ?? null, event[name]),
    ),
    field('confidence', event.confidence.toFixed(2), null),
  ].filter((one) => one !== null);
}

function field(name: string, value: string | null, words: Span | null): FieldValue | null {
  if (value === null) return null;
  const span = words !== null && words.end > words.start ? words : null;
  return {
    field: name,
    value,
    basis: span === null ? 'inferred' : 'said',
    span: span && { start: span.start, end: span.end, text: span.text },
    by: null,
    score: null,
  };
}
