import type { CodedEvent, Party } from '../src/reports/coded-event.js';

/** `[words, code, sector]` as in `cases/*.jsonl`. */
export type ExpectedParty = readonly [string, string, string | null];

/** One expected event; a field left out is absent (cases/README.md). */
export interface ExpectedEvent {
  readonly type: string;
  readonly mode?: string;
  readonly status?: string;
  readonly channel?: string;
  readonly actors?: readonly ExpectedParty[];
  readonly recipients?: readonly ExpectedParty[];
  readonly through?: readonly ExpectedParty[];
  readonly trigger: string;
  readonly date?: readonly [string, string, string];
  readonly place?: string;
  readonly condition?: string;
  readonly speaker?: string;
  readonly about?: string;
  readonly since?: string;
  readonly replyTo?: number;
  readonly unanswered?: boolean;
}

export interface CaseRecord {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly note: string;
  readonly events: readonly ExpectedEvent[];
  /** Fields that the text leaves open to two readings; they are not compared. */
  readonly open?: readonly ('date' | 'channel')[];
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/** Half of the words shared, as docs/scoring.md compares text fields, or one within the other. */
function wordsMeet(found: string, expected: string): boolean {
  if (found.includes(expected) || expected.includes(found)) return true;
  const [a, b] = [wordsOf(found), wordsOf(expected)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size) >= 0.5;
}

function compareText(
  field: string,
  found: string | undefined,
  expected: string | undefined,
): readonly string[] {
  if (found === undefined && expected === undefined) return [];
  if (found !== undefined && expected !== undefined && wordsMeet(found, expected)) return [];
  return [`${field}: expected ${JSON.stringify(expected ?? null)}, got ${JSON.stringify(found ?? null)}`];
}

function compareParties(
  field: string,
  found: readonly Party[],
  expected: readonly ExpectedParty[],
): readonly string[] {
  const left = [...found];
  for (const [words, code, sector] of expected) {
    const at = left.findIndex((p) => p.code === code && p.sector === sector && wordsMeet(p.text, words));
    if (at >= 0) left.splice(at, 1);
    else return [`${field}: expected ${JSON.stringify(expected)}, got ${show(found)}`];
  }
  return left.length === 0 ? [] : [`${field}: too many: ${show(left)}`];
}
const show = (parties: readonly Party[]): string =>
  JSON.stringify(parties.map((p) => [p.text, p.code, p.sector]));

function compareValue(field: string, found: unknown, expected: unknown): readonly string[] {
  return found === expected
    ? []
    : [`${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(found)}`];
}

/** A CONSULT lists its participants as actors or by direction; a case says which, so both lists are compared. */
function compareEvent(
  found: CodedEvent,
  expected: ExpectedEvent,
  open: CaseRecord['open'] = [],
): readonly string[] {
  const date = found.date === null ? null : [found.date.start, found.date.end, found.date.basis].join(' ');
  return [
    ...compareValue('type', found.type, expected.type),
    ...compareValue('mode', found.mode, expected.mode ?? null),
    ...compareValue('status', found.status, expected.status ?? 'actual'),
    ...(open.includes('channel') && expected.channel === undefined
      ? []
      : compareValue('channel', found.channel, expected.channel ?? null)),
    ...compareParties('actors', found.actors, expected.actors ?? []),
    ...compareParties('recipients', found.recipients, expected.recipients ?? []),
    ...compareParties('through', found.through, expected.through ?? []),
    ...compareText('trigger', found.trigger.text, expected.trigger),
    ...(open.includes('date') ? [] : compareValue('date', date, expected.date?.join(' ') ?? null)),
    ...compareText('place', found.place?.text, expected.place),
    ...compareText('condition', found.condition?.text, expected.condition),
    ...compareText('speaker', found.speaker?.text, expected.speaker),
    ...(expected.about === undefined ? [] : compareText('about', found.about?.text, expected.about)),
    ...compareText('since', found.since?.text, expected.since),
    ...compareValue('unanswered', found.unanswered, expected.unanswered ?? false),
  ];
}

/** What differs between the events found in a case and those expected, one line each; empty when all is right. */
export function compareCase(found: readonly CodedEvent[], record: CaseRecord): readonly string[] {
  if (found.length !== record.events.length) {
    const got = found.map(
      (e) => `${e.type} ${e.status} "${e.trigger.text}" ${show(e.actors)} > ${show(e.recipients)}`,
    );
    return [`expected ${record.events.length} events, got ${found.length}: ${got.join('; ')}`];
  }
  const order = [...found].sort((a, b) => a.trigger.start - b.trigger.start);
  return record.events.flatMap((expected, i) => {
    const event = order[i];
    if (event === undefined) return [`event ${i} is missing`];
    const answered = event.replyTo === null ? undefined : order.findIndex((e) => e.id === event.replyTo);
    return [
      ...compareEvent(event, expected, record.open),
      ...compareValue('replyTo', answered, expected.replyTo),
    ].map((line) => `event ${i}: ${line}`);
  });
}
